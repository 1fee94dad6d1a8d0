package no.faseport.ui;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import no.faseport.gate.Outcome;
import no.faseport.project.Mark;
import no.faseport.project.ProjectStatus;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/// A symbol with a tone, the same on every screen: told apart by its shape first, by colour only third.
public enum Sign {
    /// As it should be.
    GOOD("good"),
    /// As it should be once something is done.
    CONDITIONAL("good"),
    /// To be watched.
    WATCH("watch"),
    /// To be acted on.
    BAD("bad"),
    /// Nobody has said, or not yet.
    UNKNOWN("unknown"),
    /// Under way.
    ACTIVE("good"),
    /// Waiting for something.
    WAITING("watch"),
    /// Stopped for good.
    STOPPED("bad"),
    /// To be done once more.
    REWORK("watch"),
    /// Over and done with.
    CLOSED("unknown");

    private final String tone;

    Sign(String tone) {
        this.tone = tone;
    }

    /// The sign of a status mark.
    public static Sign of(Mark mark) {
        return switch (mark) {
            case GOOD -> GOOD;
            case WATCH -> WATCH;
            case BAD -> BAD;
            case UNKNOWN -> UNKNOWN;
        };
    }

    /// The sign of how a project stands.
    public static Sign of(ProjectStatus status) {
        return switch (status) {
            case ACTIVE -> ACTIVE;
            case WAITING -> WAITING;
            case STOPPED -> STOPPED;
            case CLOSED -> CLOSED;
        };
    }

    /// The sign of what a board may decide.
    public static Sign of(Outcome outcome) {
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
            case BAD -> Material2MZ.REPORT;
            case UNKNOWN -> Material2MZ.RADIO_BUTTON_UNCHECKED;
            case ACTIVE -> Material2MZ.PLAY_CIRCLE_FILLED;
            case WAITING -> Material2MZ.PAUSE_CIRCLE_FILLED;
            case STOPPED -> Material2AL.CANCEL;
            case REWORK -> Material2MZ.REPLAY;
            case CLOSED -> Material2AL.ARCHIVE;
        };
    }

    /// The symbol alone.
    public FontIcon icon() {
        var icon = new FontIcon();
        showIn(icon);
        return icon;
    }

    /// Makes `icon` show this symbol instead of what it showed.
    public void showIn(FontIcon icon) {
        icon.setIconCode(ikon());
        icon.getStyleClass().setAll("ikonli-font-icon", "sign", tone);
    }

    /// The symbol with its word.
    public Label label(String word) {
        var label = new Label(word, icon());
        label.getStyleClass().add("sign-label");
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }
}
