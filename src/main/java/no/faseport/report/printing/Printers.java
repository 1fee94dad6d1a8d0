package no.faseport.report.printing;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import javax.print.attribute.standard.ColorSupported;
import javax.print.attribute.standard.Media;
import javax.print.attribute.standard.MediaSizeName;
import javax.print.attribute.standard.MediaTray;
import javax.print.attribute.standard.Sides;
import no.faseport.document.sheet.PrintQueue;
import no.faseport.document.sheet.PrintWish;
import no.faseport.document.sheet.Printer;
import no.faseport.gantt.paper.PaperSize;
import no.faseport.portfolio.Progress;
import no.faseport.words.Message;

/// The printers of this machine, as the system knows them now.
public final class Printers implements PrintQueue {
    private final Optional<Spooler> queue = Spooler.here();

    @Override
    public List<Printer> all() {
        var usual = Optional.ofNullable(PrintServiceLookup.lookupDefaultPrintService()).map(PrintService::getName);
        return Arrays.stream(PrintServiceLookup.lookupPrintServices(null, null))
                .map(service -> told(service, usual.filter(service.getName()::equals).isPresent()))
                .sorted((one, other) -> Boolean.compare(other.usual(), one.usual())).toList();
    }

    @Override
    public Optional<Message> print(byte[] pdf, String title, PaperSize size, PrintWish wish, Progress progress) {
        var service = called(wish.printer());
        if (service.isEmpty()) {
            return Optional.of(Message.of("print.refused.gone", wish.printer()));
        }
        return queue.map(spooler -> spooler.print(pdf, title, size, wish, progress))
                .orElseGet(() -> new DrawnPrint(service.get()).print(pdf, title, size, wish, progress));
    }

    private static Optional<PrintService> called(String name) {
        return Arrays.stream(PrintServiceLookup.lookupPrintServices(null, null))
                .filter(service -> service.getName().equals(name)).findFirst();
    }

    private Printer told(PrintService service, boolean usual) {
        var papers = media(service).filter(MediaSizeName.class::isInstance)
                .flatMap(one -> Arrays.stream(PaperSize.values()).filter(size -> media(size).equals(one)))
                .distinct().sorted().toList();
        return new Printer(service.getName(), usual, papers.isEmpty() ? List.of(PaperSize.values()) : papers,
                queue.map(spooler -> spooler.trays(service.getName())).orElseGet(() -> trays(service)),
                sides(service), service.getAttribute(ColorSupported.class) != ColorSupported.NOT_SUPPORTED);
    }

    private static List<String> trays(PrintService service) {
        return media(service).filter(MediaTray.class::isInstance).map(Media::toString).distinct().toList();
    }

    private static boolean sides(PrintService service) {
        return Optional.ofNullable(service.getSupportedAttributeValues(Sides.class, null, null))
                .filter(Sides[].class::isInstance).map(Sides[].class::cast)
                .filter(sides -> List.of(sides).contains(Sides.TWO_SIDED_LONG_EDGE)).isPresent();
    }

    private static Stream<Media> media(PrintService service) {
        return Optional.ofNullable(service.getSupportedAttributeValues(Media.class, null, null))
                .filter(Media[].class::isInstance).map(Media[].class::cast).stream().flatMap(Arrays::stream);
    }

    /// What Java calls paper of this size.
    static MediaSizeName media(PaperSize size) {
        return switch (size) {
            case A4 -> MediaSizeName.ISO_A4;
            case A3 -> MediaSizeName.ISO_A3;
            case A2 -> MediaSizeName.ISO_A2;
        };
    }

    /// The tray that the printer calls `name`.
    static Optional<Media> tray(PrintService service, String name) {
        return media(service).filter(MediaTray.class::isInstance).filter(tray -> tray.toString().equals(name))
                .findFirst();
    }
}
