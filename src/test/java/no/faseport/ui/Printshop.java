package no.faseport.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.faseport.document.sheet.PrintQueue;
import no.faseport.document.sheet.PrintWish;
import no.faseport.document.sheet.Printer;
import no.faseport.gantt.paper.PaperSize;
import no.faseport.portfolio.Progress;
import no.faseport.words.Message;

/// Printers that keep a list of what they were asked for, and refuse where they have been told to.
final class Printshop implements PrintQueue {
    private final List<Printer> printers;
    private final List<String> jobs = new ArrayList<>();
    private Optional<Message> refusal = Optional.empty();

    Printshop(Printer... printers) {
        this.printers = List.of(printers);
    }

    /// A copier with trays that prints in colours on both sides.
    static Printer copier() {
        return new Printer("Kopirom 2. etasje", true, List.of(PaperSize.A4, PaperSize.A3), List.of("Tray1", "Tray2"),
                true, true);
    }

    /// A small printer that can do little.
    static Printer desk() {
        return new Printer("Kontor", false, List.of(PaperSize.A4), List.of(), false, false);
    }

    /// What was asked for, as words.
    List<String> jobs() {
        return List.copyOf(jobs);
    }

    /// Refuses from now on.
    void refuse(Message why) {
        refusal = Optional.of(why);
    }

    @Override
    public List<Printer> all() {
        return printers;
    }

    @Override
    public Optional<Message> print(byte[] pdf, String title, PaperSize size, PrintWish wish, Progress progress) {
        jobs.add(title + ": " + size + " " + wish);
        return refusal;
    }
}
