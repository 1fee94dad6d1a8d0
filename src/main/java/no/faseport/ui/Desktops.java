package no.faseport.ui;

import java.awt.Desktop;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import no.faseport.words.Message;

/// The machine's own programs for files, folders and pages on the web.
public final class Desktops {
    /// Opens a file or folder, and tells `desk` where that could not be done.
    public void show(Desk desk, Path what) {
        desk.background().run(Message.of("export.open"), _ -> open(what), refused -> {
            if (!refused.isEmpty()) {
                desk.notices().refused(refused);
            }
        });
    }

    /// Opens a file or folder; gives back why that could not be done.
    public List<Message> open(Path what) {
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

    /// Shows a page on the web; gives back why that could not be done.
    public List<Message> browse(String address) {
        try {
            if (Desktop.isDesktopSupported() && Desktop.getDesktop().isSupported(Desktop.Action.BROWSE)) {
                Desktop.getDesktop().browse(new URI(address));
                return List.of();
            }
        } catch (IOException | URISyntaxException e) {
            return List.of(Message.of("export.refused.open", address));
        }
        return List.of(Message.of("export.refused.open", address));
    }
}
