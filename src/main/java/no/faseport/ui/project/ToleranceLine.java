package no.faseport.ui.project;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import no.faseport.portfolio.RoomPage;
import no.faseport.portfolio.ToleranceBreach;
import no.faseport.project.Tolerance;
import no.faseport.project.ToleranceKind;
import no.faseport.ui.Parts;
import no.faseport.ui.Sign;
import no.faseport.words.Message;
import no.faseport.words.Words;

/// One tolerance: how much is allowed, and whether it holds; both are edited in place.
final class ToleranceLine extends GridPane {
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,6}(?:[.,]\\d{1,4})?)\\s*\\D*");
    private static final int MOST_DAYS = 10_000;

    private final ToleranceKind kind;
    private final RoomViewModel room;
    private final Words words;
    private final InPlaceText limit;
    private final InPlaceText breach;
    private final VBox state = new VBox();

    ToleranceLine(ToleranceKind kind, RoomViewModel room, Words words) {
        this.kind = kind;
        this.room = room;
        this.words = words;
        var name = words.text("room.tolerance." + kind);
        this.limit = InPlaceText.line(words, name, words.text("room.tolerance.empty." + kind), 1000, this::limit);
        this.breach = InPlaceText.line(words, words.text("room.tolerance.breach", name),
                words.text("room.tolerance.breach.empty"), 2000,
                text -> room.tolerate(kind, one -> one.breached(text)));
        limit.setId("tolerance-" + kind);
        breach.setId("breach-" + kind);
        breach.managedProperty().bind(breach.visibleProperty());
        getStyleClass().add("fp-line");
        FactLine.share(this, 14, 36, 50);
        addRow(0, Parts.whole(name, "fp-body"), limit, new VBox(state, breach));
        getChildren().forEach(child -> setValignment(child, VPos.TOP));
    }

    private void limit(String text) {
        switch (kind) {
            case TIME -> number(text, days -> days.stripTrailingZeros().scale() <= 0 && days.intValue() <= MOST_DAYS,
                    Message.of("room.tolerance.refused.days", MOST_DAYS),
                    days -> room.tolerate(kind, one -> one.within(days.map(BigDecimal::intValue))));
            case COST -> number(text, percent -> true, Message.of("room.tolerance.refused.percent"),
                    percent -> room.tolerate(kind, one -> one.upTo(percent)));
            case SCOPE, QUALITY, RISK, BENEFIT -> room.tolerate(kind, one -> one.worded(text));
        }
    }

    private void number(String text, Predicate<BigDecimal> fits, Message refusal,
            Consumer<Optional<BigDecimal>> save) {
        var written = NUMBER.matcher(text);
        if (text.isBlank()) {
            save.accept(Optional.empty());
        } else if (written.matches() && fits.test(value(written.group(1)))) {
            save.accept(Optional.of(value(written.group(1))));
        } else {
            room.refuse(refusal);
        }
    }

    private static BigDecimal value(String digits) {
        return new BigDecimal(digits.replace(',', '.')).setScale(2, RoundingMode.HALF_UP);
    }

    void show(RoomPage page) {
        var now = page.tolerance(kind);
        limit.show(said(now));
        breach.show(now.breach());
        var isMeasured = kind == ToleranceKind.TIME || kind == ToleranceKind.COST;
        breach.setVisible(!isMeasured && !now.text().isBlank());
        var found = page.breaches().stream().map(ToleranceBreach::breach).filter(one -> one.kind() == kind).toList();
        if (isMeasured) {
            found.forEach(one -> state.getChildren().setAll(wrapped(Sign.BAD, words.text(one.message()))));
        } else {
            found.forEach(one -> state.getChildren().setAll(wrapped(Sign.BAD, words.text("room.tolerance.outside"))));
        }
        if (found.isEmpty()) {
            state.getChildren().setAll(holds(page, now, isMeasured).stream().toList());
        }
    }

    private String said(Tolerance now) {
        return switch (kind) {
            case TIME -> now.days().map(days -> words.text("room.tolerance.days", days)).orElse("");
            case COST -> now.percent().map(most -> words.text("room.tolerance.percent", plain(most))).orElse("");
            case SCOPE, QUALITY, RISK, BENEFIT -> now.text();
        };
    }

    private static BigDecimal plain(BigDecimal number) {
        var stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private Optional<Label> holds(RoomPage page, Tolerance now, boolean isMeasured) {
        if (now.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(isMeasured && page.agreed().isEmpty()
                ? Parts.text(words.text("room.tolerance.nothingAgreed"), "fp-muted")
                : wrapped(Sign.GOOD, words.text("room.tolerance.holds")));
    }

    private static Label wrapped(Sign sign, String text) {
        var label = sign.label(text);
        label.setWrapText(true);
        label.setMinWidth(0);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
