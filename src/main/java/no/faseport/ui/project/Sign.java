package no.faseport.ui.project;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import no.faseport.gate.Outcome;
import no.faseport.project.Mark;
import no.faseport.project.ProjectStatus;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/// A symbol with a tone: told apart by its shape first, by colour only third.
enum Sign {
    GOOD("fp-good"), CONDITIONAL("fp-good"), WATCH("fp-watch"), BAD("fp-bad"), UNKNOWN("fp-quiet"), ACTIVE(
            "fp-good"), WAITING("fp-watch"), STOPPED("fp-bad"), REWORK("fp-watch"), CLOSED("fp-quiet");

    private final String tone;

    Sign(String tone) {
        this.tone = tone;
    }

    static Sign of(Mark mark) {
        return switch (mark) {
            case GOOD -> GOOD;
            case WATCH -> WATCH;
            case BAD -> BAD;
            case UNKNOWN -> UNKNOWN;
        };
    }

    static Sign of(ProjectStatus status) {
        return switch (status) {
            case ACTIVE -> ACTIVE;
            case WAITING -> WAITING;
            case STOPPED -> STOPPED;
            case CLOSED -> CLOSED;
        };
    }

    static Sign of(Outcome outcome) {
        return switch (outcome) {
            case APPROVED -> GOOD;
            case APPROVED_WITH_CONDITIONS -> CONDITIONAL;
            case REWORK -> REWORK;
            case POSTPONED -> WAITING;
            case STOPPED -> STOPPED;
        };
    }

    private Ikon ikon() {
        return switch (this) {
            case GOOD -> Material2AL.CHECK_CIRCLE;
            case CONDITIONAL -> Material2AL.ASSIGNMENT_TURNED_IN;
            case WATCH -> Material2MZ.WARNING;
            case BAD -> Material2AL.ERROR;
            case UNKNOWN -> Material2AL.HELP_OUTLINE;
            case ACTIVE -> Material2MZ.PLAY_CIRCLE_FILLED;
            case WAITING -> Material2MZ.PAUSE_CIRCLE_FILLED;
            case STOPPED -> Material2AL.CANCEL;
            case REWORK -> Material2MZ.REPLAY;
            case CLOSED -> Material2AL.ARCHIVE;
        };
    }

    /// The symbol alone.
    FontIcon icon() {
        var icon = new FontIcon(ikon());
        icon.getStyleClass().addAll("fp-sign", tone);
        return icon;
    }

    /// The symbol with its word.
    Label label(String word) {
        var label = new Label(word, icon());
        label.getStyleClass().add("fp-sign-label");
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }
}
