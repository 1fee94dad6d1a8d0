package no.faseport.cli;

import java.nio.file.Path;
import java.util.Optional;
import no.faseport.document.sheet.SheetOrder;
import no.faseport.gantt.paper.PaperSize;
import no.faseport.portfolio.Progress;
import no.faseport.usecase.PagedDocument;
import no.faseport.usecase.PrintPages;
import no.faseport.usecase.Result;
import no.faseport.usecase.WriteReport.Format;

/// Writes a document to a file as its pages are, puts them on sheets, or prints them; and tells how it went.
final class ReportOutlet {
    private final Console console;
    private final PrintPages printing;

    /// Sheets are made and printed by `printing`.
    ReportOutlet(Console console, PrintPages printing) {
        this.console = console;
        this.printing = printing;
    }

    /// Writes or prints `document`, called `name`, whose pages are made for `usual` paper and have no colours where `mono`.
    int give(PagedDocument document, String name, PaperSize usual, boolean mono, SheetOptions sheets,
            PrinterOptions to) {
        var file = to.file();
        var asked = sheets.order(usual);
        if (asked.isEmpty() && file.isPresent()) {
            return told(document.write(file.get(), Progress.UNWATCHED));
        }
        if (file.isPresent() && Format.of(file.get()).filter(Format.PDF::equals).isEmpty()) {
            return console.refused("cli.report.sheetsArePdf", String.valueOf(file.get().getFileName()));
        }
        var wanted = asked.orElseGet(() -> SheetOrder.usual(usual));
        var measured = printing.measured(name, document, Progress.UNWATCHED);
        return measured.ifDone().map(pages -> give(pages, wanted, file, to, mono))
                .orElseGet(() -> console.refused(measured.reasons()));
    }

    private int give(PrintPages.Document pages, SheetOrder order, Optional<Path> file, PrinterOptions to,
            boolean mono) {
        pages.imposed(order).warning(pages.pages()).ifPresent(console::tell);
        return file.map(one -> told(printing.write(pages, order, one, Progress.UNWATCHED)))
                .orElseGet(() -> print(pages, order, to, mono));
    }

    private int print(PrintPages.Document pages, SheetOrder order, PrinterOptions to, boolean mono) {
        var wish = to.wish(mono);
        var printed = printing.print(pages, order, wish, Progress.UNWATCHED);
        printed.ifDone().ifPresent(count -> console.tell(wish.sent(count)));
        return printed.ifDone().map(_ -> ExitCode.DONE).orElseGet(() -> console.refused(printed.reasons()));
    }

    private int told(Result<Path> written) {
        written.ifDone().ifPresent(file -> console.tell("cli.wrote", file.toString()));
        return written.ifDone().map(_ -> ExitCode.DONE).orElseGet(() -> console.refused(written.reasons()));
    }
}
