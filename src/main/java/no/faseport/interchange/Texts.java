package no.faseport.interchange;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import no.faseport.planfile.Losses;
import no.faseport.words.Message;
import org.jspecify.annotations.Nullable;
import org.mpxj.Duration;

/// Makes texts of other tools fit where Faseport keeps them, and Faseport's fit what XML can say.
final class Texts {
    /// The most characters of a name of an activity.
    static final int NAME = 400;
    /// The most characters of a shorter name.
    static final int SHORT = 200;
    /// The most characters of a note.
    static final int NOTE = 4000;

    private final Losses losses;

    Texts(Losses losses) {
        this.losses = losses;
    }

    /// `text` on one line without blanks around it, at most `most` characters.
    static String line(String text, int most) {
        return cut(valid(text).replaceAll("\\s+", " ").strip(), most).strip();
    }

    /// A name as it stands, at most `most` characters, with line breaks as blanks.
    static String name(@Nullable String text, int most) {
        return cut(valid(Optional.ofNullable(text).orElse("")).replaceAll("[\\r\\n\\t]+", " ").strip(), most).strip();
    }

    /// The text, or none, fit for `most` characters; what does not fit is told.
    String fit(@Nullable String text, int most, String place) {
        var whole = valid(Optional.ofNullable(text).orElse("").replace("\r\n", "\n").replace('\r', '\n'));
        if (whole.length() > most) {
            losses.lost(place, "planfile.loss.tooLong", whole.length(), most);
        }
        return cut(whole, most);
    }

    private static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most);
    }

    /// A duration as people write it, in the unit it was given in.
    static Message duration(@Nullable Duration duration) {
        if (duration == null) {
            return Message.of("planfile.unit.none");
        }
        double amount = Double.isFinite(duration.getDuration()) ? duration.getDuration() : 0;
        var rounded = BigDecimal.valueOf(amount).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
        return Message.of("planfile.unit." + duration.getUnits().name().toLowerCase(Locale.ROOT),
                rounded.scale() < 0 ? rounded.setScale(0) : rounded);
    }

    /// The same without the characters that no XML file can hold.
    static String valid(String text) {
        return text.codePoints().filter(Texts::isXml)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    private static boolean isXml(int point) {
        return point == '\t' || point == '\n' || point == '\r' || (point >= ' ' && point <= 0xD7FF)
                || (point >= 0xE000 && point <= 0xFFFD) || point >= 0x10000;
    }
}
