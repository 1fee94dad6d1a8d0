package no.faseport.words;

/// Which way a text is read. Hebrew and Arabic run from right to left, also within a line that runs the other way.
public final class ReadingOrder {
    /// Unicode's marks that have a direction and are not seen.
    private static final String LEFT_MARK = "\u200E";
    private static final String RIGHT_MARK = "\u200F";
    /// Unicode's signs around what runs from right to left (UAX 9, X2 and X7).
    private static final String RIGHT_EMBEDDING = "\u202B";
    private static final String END = "\u202C";

    private ReadingOrder() {
    }

    /// True where `text` as a whole runs from right to left: where its first letter does. What begins with a number, as names
    /// after their numbers do, runs as the document, so that numbers below each other stay so.
    public static boolean isTurned(String text) {
        for (int at = 0; at < text.length(); at = text.offsetByCodePoints(at, 1)) {
            int sign = text.codePointAt(at);
            if (isLetter(sign) || Character.getDirectionality(sign) == Character.DIRECTIONALITY_EUROPEAN_NUMBER) {
                return isTurned(sign);
            }
        }
        return false;
    }

    private static boolean isLetter(int sign) {
        return isTurned(sign) || Character.getDirectionality(sign) == Character.DIRECTIONALITY_LEFT_TO_RIGHT;
    }

    private static boolean isTurned(int sign) {
        return switch (Character.getDirectionality(sign)) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> true;
            default -> false;
        };
    }

    /// `beginning` with `more` behind it where its reading ends, which is to the left where its last letters run so.
    public static String ended(String beginning, String more) {
        boolean turned = isTurned(
                beginning.codePoints().filter(ReadingOrder::isLetter).reduce('a', (_, last) -> last));
        return beginning + more + mark(turned, isTurned(beginning));
    }

    /// `text` as a part of a line that runs from left to right, whatever shows it.
    public static String embedded(String text) {
        return isTurned(text) ? RIGHT_EMBEDDING + text + END : text;
    }

    /// The `rest` of `whole` on a line of its own, which runs as the whole does.
    public static String continued(String whole, String rest) {
        return mark(isTurned(whole), isTurned(rest)) + rest;
    }

    /// What lets signs run in a direction that they would not run in anyway.
    private static String mark(boolean turned, boolean anyway) {
        if (turned == anyway) {
            return "";
        }
        return turned ? RIGHT_MARK : LEFT_MARK;
    }
}
