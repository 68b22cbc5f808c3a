package octavo.resolve;
import octavo.book.LanguageTag;
final class Numerals { static String roman(int n){return "";} static String spelled(int n, LanguageTag l){return "";} static String letter(int n){return "";} private Numerals(){} }
