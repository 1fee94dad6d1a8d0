package no.faseport.ui.economy;

import java.awt.Desktop;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import no.faseport.words.Message;

/// The machine's own programs for files and folders.
final class Desktops {
    /// Opens a file or folder; gives back why that could not be done.
    List<Message> open(Path what) {
        try {
            if (Desktop.isDesktopSupported() && Desktop.getDesktop().isSupported(Desktop.Action.OPEN)) {
                Desktop.getDesktop().open(what.toFile());
                return List.of();
            }
        } catch (IOException e) {
            return List.of(Message.of("export.refused.open", what.toString()));
        }
        return List.of(Message.of("export.refused.open", what.toString()));
    }
}
