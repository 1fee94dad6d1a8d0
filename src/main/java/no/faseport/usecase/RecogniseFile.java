package no.faseport.usecase;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import no.faseport.economy.importing.ImportProfile;
import no.faseport.economy.importing.ImportPurpose;
import no.faseport.economy.ledger.LedgerLayout;
import no.faseport.economy.ledger.LedgerProposal;
import no.faseport.economy.ledger.LedgerUse;
import no.faseport.economy.ledger.SheetFound;
import no.faseport.economy.ledger.Sureness;
import no.faseport.spreadsheet.SheetLimits;
import no.faseport.spreadsheet.ledger.LedgerFile;
import no.faseport.words.Message;
import org.jspecify.annotations.Nullable;

/// Finds by itself what a file is: a workbook of amounts from here, a file of a source that is known by its headings, or
/// one nobody has seen before.
public final class RecogniseFile {
    private static final Pattern NOT_A_NAME = Pattern.compile("[0-9._()\\-\\s]+");
    private static final LedgerProposal NOTHING = new LedgerProposal("", List.of(), Optional.empty());
    private static final List<ImportPurpose> AMOUNTS = List.of(ImportPurpose.ACTUAL, ImportPurpose.BUDGET,
            ImportPurpose.FORECAST);
    private static final List<ImportPurpose> REGISTERS = List.of(ImportPurpose.HOURS, ImportPurpose.SYSTEMS,
            ImportPurpose.ACCOUNTS, ImportPurpose.UNITS);

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
        return known(file).orElseGet(() -> found(file));
    }

    /// How `file` may be read for another purpose than it was thought to have.
    public LedgerProposal as(Path file, ImportPurpose purpose) {
        return propose(file, purpose, Optional.empty());
    }

    private LedgerProposal propose(Path file, ImportPurpose purpose, Optional<LedgerLayout> before) {
        return new LedgerFile(place.accounts(), SheetLimits.standard()).propose(file, purpose, before);
    }

    /// The source that has had a file with all the headings in use.
    private Optional<Arrived> known(Path file) {
        return new ImportSources(place).all().stream().flatMap(profile -> match(file, profile).stream())
                .max(Comparator.comparing(Known::columns)).map(Known::found);
    }

    private record Known(long columns, Arrived found) {
    }

    private Optional<Known> match(Path file, ImportProfile profile) {
        return LedgerLayout.ofText(profile.mapping()).flatMap(before -> {
            var proposal = propose(file, profile.purpose(), Optional.of(before));
            var alike = proposal.best().map(RecogniseFile::asBefore).orElse(0L);
            return alike > 0 && alike >= before.columns().size()
                    ? Optional.of(new Known(alike, new Arrived.Found(profile.purpose(), profile.name(), proposal)))
                    : Optional.empty();
        });
    }

    private static long asBefore(SheetFound sheet) {
        return sheet.columns().stream().filter(guess -> guess.sureness() == Sureness.AS_BEFORE).count();
    }

    private Arrived found(Path file) {
        var proposals = new EnumMap<ImportPurpose, LedgerProposal>(ImportPurpose.class);
        for (var purpose : AMOUNTS) {
            var proposal = propose(file, purpose, Optional.empty());
            if (proposal.refused().isPresent()) {
                return new Arrived.Unknown(proposal.refused().get());
            }
            proposals.put(purpose, proposal);
        }
        var whole = AMOUNTS.stream().filter(purpose -> isWhole(proposals.get(purpose))).toList();
        if (whole.isEmpty()) {
            var register = REGISTERS.stream().filter(purpose -> isWhole(propose(file, purpose, Optional.empty())))
                    .findFirst();
            if (register.isPresent()) {
                return new Arrived.Unknown(Message.of("importing.refused.register",
                        String.valueOf(file.getFileName()), Message.of(register.get().key())));
            }
        }
        var purpose = whole.stream().filter(one -> says(proposals.get(one), one)).findFirst()
                .orElseGet(() -> byName(file));
        return new Arrived.Found(purpose, name(file, purpose), proposals.getOrDefault(purpose, NOTHING));
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
                .filter(purpose -> name.contains(place.words().text(purpose.key()).toLowerCase(Locale.ROOT)))
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
