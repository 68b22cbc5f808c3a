package octavo.book;

/** The last digit of an ISBN, which follows from the others (ISO 2108, Annex C). */
final class CheckDigit {

    private CheckDigit() {}

    /** Of thirteen: weights 1 and 3 in turn, modulo 10. */
    static char ofThirteen(String twelve) {
        int sum = 0;
        for (int i = 0; i < 12; i++) {
            sum += (twelve.charAt(i) - '0') * (i % 2 == 0 ? 1 : 3);
        }
        return (char) ('0' + (10 - sum % 10) % 10);
    }

    /** Of ten: weights 10 to 2, modulo 11; ten is an X. */
    static char ofTen(String nine) {
        int sum = 0;
        for (int i = 0; i < 9; i++) {
            sum += (nine.charAt(i) - '0') * (10 - i);
        }
        int check = (11 - sum % 11) % 11;
        return check == 10 ? 'X' : (char) ('0' + check);
    }
}
