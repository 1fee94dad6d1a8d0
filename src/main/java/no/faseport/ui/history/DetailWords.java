package no.faseport.ui.history;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.faseport.economy.Financing;
import no.faseport.portfolio.ChangeDetail;
import no.faseport.words.Words;

/// Tells what a change did in the user's words: what it was done to, which field, and the values before and after.
record DetailWords(Words words) {
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern INSTANT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z");
    private static final Pattern DECIMAL = Pattern.compile("-?\\d+\\.\\d+");
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z_]*");
    /// Where the words of a code stand in the bundle, by the field that holds it.
    private static final Map<String, List<String>> CODES = Map.of("answer", List.of("reply."), "outcome",
            List.of("outcome."), "status", List.of("project.status."), "type", List.of("project.type."), "section",
            List.of("section."), "mark", List.of("mark."), "rule", List.of("constraint."), "kind",
            List.of("gantt.link."));
    /// Codes that mean the same wherever they stand.
    private static final String ANYWHERE = "code.";

    /// What it was done to.
    String thing(ChangeDetail detail) {
        var table = words.text("table." + detail.table());
        return detail.thing().isEmpty() ? table : words.text("history.detail.named", table, detail.thing());
    }

    /// Which field, or that things came or went.
    String field(ChangeDetail detail) {
        return switch (detail) {
            case ChangeDetail.Field field -> words.text("field." + field.field());
            case ChangeDetail.Added added -> many("history.detail.added", added.count());
            case ChangeDetail.Removed removed -> many("history.detail.removed", removed.count());
        };
    }

    private String many(String key, int count) {
        return count == 1 ? words.text(key) : words.text("history.detail.many", words.text(key), count);
    }

    /// What stood there before.
    String before(ChangeDetail detail) {
        return detail instanceof ChangeDetail.Field field ? value(field.field(), field.before()) : "";
    }

    /// What stands there after.
    String after(ChangeDetail detail) {
        return detail instanceof ChangeDetail.Field field ? value(field.field(), field.after()) : "";
    }

    private String value(String field, String text) {
        if (text.isEmpty()) {
            return words.text("history.detail.none");
        }
        if (DAY.matcher(text).matches()) {
            return words.date(LocalDate.parse(text));
        }
        if (INSTANT.matcher(text).matches()) {
            return words.dateTime(Instant.parse(text));
        }
        if (DECIMAL.matcher(text).matches()) {
            return words.amount(new BigDecimal(text));
        }
        return switch (text) {
            case "true" -> words.text("history.detail.yes");
            case "false" -> words.text("history.detail.no");
            default -> CODE.matcher(text).matches() ? code(field, text) : text;
        };
    }

    private String code(String field, String code) {
        var prefixes = field.endsWith("_mark") ? List.of("mark.") : CODES.getOrDefault(field, List.of());
        var inBundle = Stream.concat(prefixes.stream(), Stream.of(ANYWHERE)).map(prefix -> prefix + code)
                .filter(words.bundle()::containsKey);
        var ofMoney = field.equals("financing")
                ? Arrays.stream(Financing.values()).filter(one -> one.name().equals(code)).map(Financing::key)
                : Stream.<String>empty();
        return Stream.concat(inBundle, ofMoney).findFirst().map(words::text).orElse(code);
    }
}
