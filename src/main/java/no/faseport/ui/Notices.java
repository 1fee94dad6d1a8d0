package no.faseport.ui;

import java.util.List;
import no.faseport.words.Message;

/// Tells the user what could not be done, without standing in the way.
public interface Notices {
    /// Shows why something was refused, every reason on a line of its own, until it is read or something else is done.
    void refused(List<Message> reasons);

    /// Shows what has been done.
    void told(Message message);
}
