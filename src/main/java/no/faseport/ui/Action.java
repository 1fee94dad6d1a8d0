package no.faseport.ui;

import java.util.Optional;
import javafx.scene.input.KeyCombination;
import no.faseport.words.Words;
import org.kordamp.ikonli.Ikon;

/// Something the user can ask the frame to do, from a button, a menu, the search or the keyboard.
///
/// @param key its name in the bundle after `action.`
public record Action(String key, Ikon icon, Optional<KeyCombination> keys, Runnable run) {
    /// An action with keys of its own, written as JavaFX writes them: `Shortcut+K`.
    public static Action of(String key, Ikon icon, String keys, Runnable run) {
        return new Action(key, icon, Optional.of(KeyCombination.valueOf(keys)), run);
    }

    /// An action that has no keys of its own.
    public static Action of(String key, Ikon icon, Runnable run) {
        return new Action(key, icon, Optional.empty(), run);
    }

    /// The same action, but `first` is done before it.
    Action after(Runnable first) {
        return new Action(key, icon, keys, () -> {
            first.run();
            run.run();
        });
    }

    /// What it is called.
    public String title(Words words) {
        return words.text("action." + key);
    }

    /// Its keys as people read them; empty where it has none.
    public String keysText() {
        return keys.map(KeyCombination::getDisplayText).map(text -> text.replace("Escape", "Esc")).orElse("");
    }
}
