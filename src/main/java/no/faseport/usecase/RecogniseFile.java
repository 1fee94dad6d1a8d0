package no.faseport.usecase;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.faseport.economy.importing.ImportProfile;
import no.faseport.economy.importing.ImportPurpose;
import no.faseport.economy.ledger.ColumnGuess;
import no.faseport.economy.ledger.LedgerColumn;
import no.faseport.economy.ledger.LedgerLayout;
import no.faseport.economy.ledger.LedgerProposal;
import no.faseport.economy.ledger.LedgerUse;
import no.faseport.economy.ledger.SheetFound;
import no.faseport.economy.ledger.Sureness;
import no.faseport.portfolio.Progress;
import no.faseport.spreadsheet.ledger.LedgerLook;
import org.jspecify.annotations.Nullable;

/// Finds by itself what a file is: a workbook of amounts or a cost overview from here, a file of a source that is known by its headings, one
/// nobody has seen before, or a register.
public final class RecogniseFile {
    private static final Pattern NOT_A_NAME = Pattern.compile("[0-9._()\\-\\s]+");
    private static final LedgerProposal NOTHING = new LedgerProposal("", List.of(), Optional.empty());
    private static final List<ImportPurpose> AMOUNTS = List.of(ImportPurpose.ACTUAL, ImportPurpose.BUDGET,
            ImportPurpose.FORECAST);
    private static final List<ImportPurpose> REGISTERS = List.of(ImportPurpose.ACCOUNTS, ImportPurpose.UNITS,
            ImportPurpose.SYSTEMS);

    private final Workplace place;

    /// For the portfolio of `place`.
    public RecogniseFile(Workplace place) {
        this.place = place;
    }

    /// What `file` is.
    public Arrived recognise(Path file) {
        var amounts = new ImportAmounts(place);
        if (amounts.knows(file)) {
            return switch (amounts.preview(file)) {
                case Result.Done<AmountsPreview> done -> new Arrived.Sent(done.value());
                case Result.Refused<AmountsPreview> refused -> new Arrived.Unknown(refused.reasons().getFirst());
            };
        }
        var look = look(file);
        if (look.isCostOverview()) {
            return switch (new ImportLedger(place).preview(ImportOrder.byHand(file, false), Progress.UNWATCHED)) {
                case Result.Done<ImportPreview> done -> new Arrived.Overview(done.value());
                case Result.Refused<ImportPreview> refused -> new Arrived.Unknown(refused.reasons().getFirst());
            };
        }
        return known(look).orElseGet(() -> found(file, look));
    }

    private LedgerLook look(Path file) {
        return LedgerFiles.ledger(place).look(file);
    }

    /// How `file` may be read for another purpose than it was thought to have.
    public LedgerProposal as(Path file, ImportPurpose purpose) {
        return look(file).propose(purpose, Optional.empty());
    }

    /// How `file` may be read as one of `source` for `purpose`; nothing where the source is new or is for something else.
    public Optional<LedgerProposal> from(Path file, String source, ImportPurpose purpose) {
        return place.store().read(work -> work.importProfiles().named(source))
                .filter(profile -> profile.purpose() == purpose)
                .flatMap(profile -> LedgerLayout.ofText(profile.mapping()))
                .map(before -> look(file).propose(purpose, Optional.of(before)));
    }

    /// How `file` may be read where people say that the heading of its sheet called `sheet` is the rows from `from` until `until`.
    public LedgerProposal headed(Path file, ImportPurpose purpose, String sheet, int from, int until) {
        return look(file).propose(purpose, Optional.empty(), sheet, from, until);
    }

    /// The source that has had a file with all the headings that tell something of a row; of several, the one most alike.
    private Optional<Arrived> known(LedgerLook look) {
        return new ImportSources(place).all().stream().flatMap(profile -> match(look, profile).stream())
                .max(Comparator.comparing(Known::columns)).map(Known::found);
    }

    private record Known(long columns, Arrived found) {
    }

    /// Months change from file to file, so that columns of amounts do not tell sources apart, but for their kind.
    private static Optional<Known> match(LedgerLook look, ImportProfile profile) {
        return LedgerLayout.ofText(profile.mapping()).flatMap(before -> {
            var proposal = look.propose(profile.purpose(), Optional.of(before));
            return proposal.best().filter(sheet -> isLike(sheet, before) && !saysOther(proposal, profile.purpose()))
                    .map(sheet -> new Known(asBefore(sheet).count(),
                            new Arrived.Found(profile.purpose(), profile.name(), proposal)));
        });
    }

    private static boolean isLike(SheetFound sheet, LedgerLayout before) {
        var fields = before.columns().stream().map(LedgerColumn::use).filter(LedgerUse.Field.class::isInstance)
                .collect(Collectors.groupingBy(use -> use, Collectors.counting()));
        var here = asBefore(sheet).map(guess -> guess.column().use())
                .collect(Collectors.groupingBy(use -> use, Collectors.counting()));
        return !fields.isEmpty() && sheet.layout().filter(layout -> !layout.lacksAmounts()).isPresent()
                && fields.entrySet().stream()
                        .allMatch(field -> here.getOrDefault(field.getKey(), 0L) >= field.getValue());
    }

    private static Stream<ColumnGuess> asBefore(SheetFound sheet) {
        return sheet.columns().stream().filter(guess -> guess.sureness() == Sureness.AS_BEFORE);
    }

    private static boolean saysOther(LedgerProposal proposal, ImportPurpose purpose) {
        return AMOUNTS.stream().anyMatch(other -> other != purpose && says(proposal, other))
                && !says(proposal, purpose);
    }

    private Arrived found(Path file, LedgerLook look) {
        var proposals = new EnumMap<ImportPurpose, LedgerProposal>(ImportPurpose.class);
        AMOUNTS.forEach(purpose -> proposals.put(purpose, look.propose(purpose, Optional.empty())));
        var refused = proposals.values().stream().flatMap(proposal -> proposal.refused().stream()).findFirst();
        if (refused.isPresent()) {
            return new Arrived.Unknown(refused.get());
        }
        var whole = AMOUNTS.stream().filter(purpose -> isWhole(proposals.get(purpose))).toList();
        var other = whole.isEmpty() ? other(file, look) : Optional.<Arrived>empty();
        return other.orElseGet(() -> {
            var purpose = whole.stream().filter(one -> says(proposals.get(one), one)).findFirst()
                    .orElseGet(() -> byName(file));
            return new Arrived.Found(purpose, name(file, purpose), proposals.getOrDefault(purpose, NOTHING));
        });
    }

    /// What a file without amounts of projects is: hours, or one of the registers.
    private Optional<Arrived> other(Path file, LedgerLook look) {
        var hours = look.propose(ImportPurpose.HOURS, Optional.empty());
        if (isWhole(hours)) {
            return Optional.of(new Arrived.Found(ImportPurpose.HOURS, name(file, ImportPurpose.HOURS), hours));
        }
        var name = name(file, ImportPurpose.HOURS).toLowerCase(Locale.ROOT);
        return REGISTERS.stream().filter(purpose -> isWhole(look.propose(purpose, Optional.empty())))
                .max(Comparator.comparing((ImportPurpose purpose) -> name.contains(word(purpose)))
                        .thenComparing(purpose -> fields(look.propose(purpose, Optional.empty())))
                        .thenComparing(purpose -> -REGISTERS.indexOf(purpose)))
                .map(purpose -> new Arrived.Register(new ImportRegister(place).preview(purpose, file)));
    }

    private String word(ImportPurpose purpose) {
        return place.words().text(purpose.key()).toLowerCase(Locale.ROOT);
    }

    private static long fields(LedgerProposal proposal) {
        return proposal.best().flatMap(SheetFound::layout).stream().flatMap(layout -> layout.columns().stream())
                .filter(column -> column.use() instanceof LedgerUse.Field).count();
    }

    private static boolean isWhole(@Nullable LedgerProposal proposal) {
        return proposal != null
                && proposal.best().flatMap(SheetFound::layout).filter(LedgerLayout::isWhole).isPresent();
    }

    /// True where a heading says that the amounts are what `purpose` is for.
    private static boolean says(@Nullable LedgerProposal proposal, ImportPurpose purpose) {
        return proposal != null && proposal.best().flatMap(SheetFound::layout).stream()
                .flatMap(layout -> layout.amounts().stream())
                .anyMatch(column -> column.use() instanceof LedgerUse.Amounts amounts && amounts.kind().isPresent()
                        && amounts.kind().equals(purpose.kind()));
    }

    /// What a file is for by its name, where nothing in it says so: the accounts come oftenest.
    private ImportPurpose byName(Path file) {
        var name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return List.of(ImportPurpose.BUDGET, ImportPurpose.FORECAST).stream()
                .filter(purpose -> name.contains(word(purpose)))
                .findFirst().orElse(ImportPurpose.ACTUAL);
    }

    /// The file's name without dates and numbers, which is what people call the source; the purpose where nothing is left.
    private String name(Path file, ImportPurpose purpose) {
        var name = String.valueOf(file.getFileName());
        var bare = NOT_A_NAME.matcher(name.contains(".") ? name.substring(0, name.lastIndexOf('.')) : name)
                .replaceAll(" ").strip();
        return bare.isEmpty()
                ? place.words().text(purpose.key())
                : bare.substring(0, Math.min(ImportProfile.LONGEST_NAME, bare.length()));
    }
}
