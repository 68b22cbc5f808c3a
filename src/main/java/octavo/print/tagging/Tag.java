package octavo.print.tagging;

import java.util.List;
import octavo.print.forme.Meaning;
import octavo.print.forme.Meaning.Type;
import octavo.print.presswork.Marked;

/** A part of what is read, in the form that it will have in the file. */
sealed interface Tag {

    /** A piece of a page. */
    record Leaf(Marked.Piece piece) implements Tag {}

    /** A structure element. */
    record Branch(Meaning meaning, List<Tag> inner) implements Tag {

        public Branch {
            inner = List.copyOf(inner);
        }

        static Branch of(Type type, List<? extends Tag> inner) {
            return new Branch(Meaning.of(type), List.copyOf(inner));
        }
    }

    /** Whether it is an element of this type. */
    default boolean is(Type type) {
        return switch (this) {
            case Branch branch -> branch.meaning.type() == type;
            case Leaf _ -> false;
        };
    }
}
