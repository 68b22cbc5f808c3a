package octavo.resolve;
import java.util.*;import octavo.book.*;
final class GeneratedMatter { private GeneratedMatter(){} static Optional<Division.Matter> write(Role role, Book book, Edition edition, Words words, List<String> typefaces){return Optional.empty();} }
