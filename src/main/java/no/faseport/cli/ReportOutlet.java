package no.faseport.cli;

import java.nio.file.Path;
import java.util.Optional;
import no.faseport.document.sheet.SheetOrder;
import no.faseport.portfolio.Progress;
import no.faseport.portfolio.view.Onlooker;
import no.faseport.reporting.ReportOrder;
import no.faseport.usecase.PrintPages;
import no.faseport.usecase.Result;
import no.faseport.usecase.Workplace;
import no.faseport.usecase.WriteReport;
import no.faseport.usecase.WriteReport.Format;

/// Writes a report to a file as its pages are, puts them on sheets, or prints them; and tells how it went.
final class ReportOutlet {
    private final Console console;
    private final PrintPages printing;

    /// Sheets are made and printed by `printing`.
    ReportOutlet(Console console, PrintPages printing) {
        this.console = console;
        this.printing = printing;
    }

    /// Writes or prints what `order` asks for of the portfolio of `place`, called `name`, as `who` sees it.
    int give(Workplace place, Onlooker who, ReportOrder order, String name, SheetOptions sheets, PrinterOptions to) {
        var file = to.file();
        var asked = sheets.order(order.shape().size());
        var write = new WriteReport(place, who);
        if (asked.isEmpty() && file.isPresent()) {
            return told(write.write(order, file.get(), Progress.UNWATCHED));
        }
        if (file.isPresent() && Format.of(file.get()).filter(Format.PDF::equals).isEmpty()) {
            return console.refused("cli.report.sheetsArePdf", String.valueOf(file.get().getFileName()));
        }
        var wanted = asked.orElseGet(() -> SheetOrder.usual(order.shape().size()));
        var measured = pages(write, order, name);
        return measured.ifDone().map(pages -> give(pages, wanted, file, to, order.mono()))
                .orElseGet(() -> console.refused(measured.reasons()));
    }

    private Result<PrintPages.Document> pages(WriteReport write, ReportOrder order, String name) {
        return switch (write.pages(order, Progress.UNWATCHED)) {
            case Result.Refused<byte[]> refused -> new Result.Refused<>(refused.reasons());
            case Result.Done<byte[]> done -> printing.measured(name, done.value(), Progress.UNWATCHED);
        };
    }

    private int give(PrintPages.Document pages, SheetOrder order, Optional<Path> file, PrinterOptions to, boolean mono) {
        pages.imposed(order).warning(pages.pages()).ifPresent(console::tell);
        return file.map(one -> told(printing.write(pages, order, one, Progress.UNWATCHED)))
                .orElseGet(() -> print(pages, order, to, mono));
    }

    private int print(PrintPages.Document pages, SheetOrder order, PrinterOptions to, boolean mono) {
        var wish = to.wish(mono);
        var printed = printing.print(pages, order, wish, Progress.UNWATCHED);
        printed.ifDone().ifPresent(count -> console.tell("cli.report.printed", count, wish.printer()));
        return printed.ifDone().map(_ -> ExitCode.DONE).orElseGet(() -> console.refused(printed.reasons()));
    }

    private int told(Result<Path> written) {
        written.ifDone().ifPresent(file -> console.tell("cli.wrote", file.toString()));
        return written.ifDone().map(_ -> ExitCode.DONE).orElseGet(() -> console.refused(written.reasons()));
    }
}
