package no.faseport.document.sheet;

import no.faseport.words.Message;

/// How sheets are wanted from a printer.
///
/// @param printer what the system calls it
/// @param tray what the printer calls the tray; empty for the one it finds right
/// @param mono true for black and white though the printer has colours
public record PrintWish(String printer, String tray, int copies, Sides sides, boolean mono) {
    /// The most copies at once.
    public static final int MOST_COPIES = 999;

    /// Refuses no copies, and more than anybody means.
    public PrintWish {
        if (copies < 1 || copies > MOST_COPIES) {
            throw new IllegalArgumentException("1 to " + MOST_COPIES + " copies: " + copies);
        }
    }

    /// How many sheets of paper `pages` take in one copy.
    public int paper(int pages) {
        return sides == Sides.ONE ? pages : (pages + 1) / 2;
    }

    /// How it is told that `pages` have been sent.
    public Message sent(int pages) {
        return paper(pages) == pages
                ? Message.of("print.sent", (long) pages, printer)
                : Message.of("print.sent.both", (long) pages, printer, (long) paper(pages));
    }

    /// Which sides of the paper.
    public enum Sides {
        /// One.
        ONE,
        /// Both, turned like a book.
        BOOK,
        /// Both, turned like a pad.
        PAD
    }
}
