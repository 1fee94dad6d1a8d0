package no.faseport.ui.project;

import java.awt.Desktop;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import no.faseport.words.Message;

/// The machine's own program for addresses on the web.
final class Browser {
    /// Opens `address`; gives back why that could not be done.
    List<Message> open(URI address) {
        try {
            if (Desktop.isDesktopSupported() && Desktop.getDesktop().isSupported(Desktop.Action.BROWSE)) {
                Desktop.getDesktop().browse(address);
                return List.of();
            }
        } catch (IOException e) {
            return List.of(Message.of("project.evidence.refused", address.toString()));
        }
        return List.of(Message.of("project.evidence.refused", address.toString()));
    }
}
