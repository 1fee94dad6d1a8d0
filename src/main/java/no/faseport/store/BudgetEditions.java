package no.faseport.store;

import static no.faseport.store.schema.Tables.BUDGET_EDITION;
import static no.faseport.store.schema.Tables.BUDGET_EDITION_LINE;

import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import no.faseport.economy.AccountClass;
import no.faseport.economy.AccountString;
import no.faseport.economy.AmountKind;
import no.faseport.economy.BudgetKey;
import no.faseport.economy.Financing;
import no.faseport.economy.Money;
import no.faseport.economy.edition.BudgetEdition;
import no.faseport.economy.edition.BudgetEditionId;
import no.faseport.economy.edition.EditionHead;
import no.faseport.economy.edition.EditionLine;
import no.faseport.project.ProjectId;
import no.faseport.store.schema.tables.records.BudgetEditionLineRecord;
import no.faseport.store.schema.tables.records.BudgetEditionRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/// The decisions about the budget, and what each of them changed.
public final class BudgetEditions {
    private final DSLContext dsl;
    private final Recorder recorder;

    BudgetEditions(DSLContext dsl, Recorder recorder) {
        this.dsl = dsl;
        this.recorder = recorder;
    }

    /// All editions, in the order they were decided.
    public List<BudgetEdition> all() {
        return dsl.selectFrom(BUDGET_EDITION)
                .orderBy(BUDGET_EDITION.DECIDED_ON, BUDGET_EDITION.ID)
                .fetch(BudgetEditions::edition);
    }

    /// The edition with this key.
    public Optional<BudgetEdition> find(BudgetEditionId id) {
        return dsl.fetchOptional(BUDGET_EDITION, BUDGET_EDITION.ID.eq(id.value())).map(BudgetEditions::edition);
    }

    /// What an edition changed, by project, account string and period.
    public List<EditionLine> lines(BudgetEditionId id) {
        return dsl.selectFrom(BUDGET_EDITION_LINE)
                .where(BUDGET_EDITION_LINE.EDITION_ID.eq(id.value()))
                .orderBy(BUDGET_EDITION_LINE.PROJECT_ID, BUDGET_EDITION_LINE.ACCOUNT_CLASS,
                        BUDGET_EDITION_LINE.ACCOUNT, BUDGET_EDITION_LINE.UNIT, BUDGET_EDITION_LINE.FUNCTION,
                        BUDGET_EDITION_LINE.DIMENSION, BUDGET_EDITION_LINE.BUDGET_YEAR,
                        BUDGET_EDITION_LINE.BUDGET_MONTH, BUDGET_EDITION_LINE.FINANCING)
                .fetch(BudgetEditions::line);
    }

    /// Gives `taken` every line of every edition, of one project or of all, in no order.
    public void each(Optional<ProjectId> project, BiConsumer<BudgetEdition, EditionLine> taken) {
        var editions = new HashMap<BudgetEditionId, BudgetEdition>();
        all().forEach(edition -> editions.put(edition.id(), edition));
        Condition which = project.map(id -> BUDGET_EDITION_LINE.PROJECT_ID.eq(id.value())).orElse(DSL.noCondition());
        dsl.selectFrom(BUDGET_EDITION_LINE)
                .where(which)
                .forEach(row -> Optional.ofNullable(editions.get(new BudgetEditionId(row.getEditionId())))
                        .ifPresent(edition -> taken.accept(edition, line(row))));
    }

    /// The net cost of what each edition changed, by year.
    public Map<BudgetEditionId, Map<Integer, Money>> sums() {
        var sums = new HashMap<BudgetEditionId, Map<Integer, Money>>();
        dsl.select(BUDGET_EDITION_LINE.EDITION_ID, BUDGET_EDITION_LINE.BUDGET_YEAR,
                DSL.sum(BUDGET_EDITION_LINE.AMOUNT))
                .from(BUDGET_EDITION_LINE)
                .where(BUDGET_EDITION_LINE.ACCOUNT.lt("500").or(BUDGET_EDITION_LINE.ACCOUNT.between("600", "899")))
                .groupBy(BUDGET_EDITION_LINE.EDITION_ID, BUDGET_EDITION_LINE.BUDGET_YEAR)
                .forEach(row -> sums.computeIfAbsent(new BudgetEditionId(row.value1()), none -> new HashMap<>())
                        .put(row.value2(), new Money(row.value3())));
        return sums;
    }

    /// Writes a new edition with its lines.
    public void add(BudgetEdition edition, Collection<EditionLine> lines) {
        var row = recorder.blank(BUDGET_EDITION, edition.id().value());
        row.setKind(edition.kind().name());
        row.setFirstYear(edition.firstYear());
        row.setLastYear(edition.lastYear());
        fill(row, edition.head());
        row.setRecordedBy(edition.recordedBy());
        row.setRecordedAt(edition.recordedAt().atOffset(ZoneOffset.UTC));
        recorder.insert(row);
        recorder.insertAll(lines.stream().map(line -> row(edition, line)).toList());
    }

    /// Changes what is said of an edition that stands as it was read; [LostUpdate] where it does not.
    public void save(BudgetEdition edition) {
        var row = recorder.current(BUDGET_EDITION, edition.id().value(), edition.version());
        fill(row, edition.head());
        recorder.update(row);
    }

    /// Removes an edition that stands as it was read, with its lines; [LostUpdate] where it does not.
    public void remove(BudgetEdition edition) {
        recorder.removeAll(dsl.fetch(BUDGET_EDITION_LINE,
                BUDGET_EDITION_LINE.EDITION_ID.eq(edition.id().value())));
        recorder.delete(BUDGET_EDITION, edition.id().value(), edition.version());
    }

    private BudgetEditionLineRecord row(BudgetEdition edition, EditionLine line) {
        var row = recorder.blank(BUDGET_EDITION_LINE, Uid.next());
        var string = line.key().accountString();
        row.setProjectId(line.key().project().value());
        row.setEditionId(edition.id().value());
        row.setAccountClass(Character.digit(string.accountClass().digit(), 10));
        row.setAccount(string.account());
        row.setUnit(string.unit());
        row.setFunction(string.function());
        row.setDimension(string.dimension());
        row.setBudgetYear(line.key().year());
        row.setBudgetMonth(line.key().month());
        row.setFinancing(line.key().financing().name());
        row.setAmount(line.amount().amount());
        return row;
    }

    private static void fill(BudgetEditionRecord row, EditionHead head) {
        row.setName(head.name());
        row.setBody(head.body());
        row.setDecidedOn(head.decidedOn());
        row.setCaseNumber(head.caseNumber());
        row.setReason(head.reason());
    }

    /// The edition that `row` holds.
    static BudgetEdition edition(BudgetEditionRecord row) {
        return new BudgetEdition(new BudgetEditionId(row.getId()), row.getVersion(),
                BudgetEdition.Kind.valueOf(row.getKind()), row.getFirstYear(), row.getLastYear(),
                new EditionHead(row.getName(), row.getBody(), row.getDecidedOn(), row.getCaseNumber(),
                        row.getReason()),
                row.getRecordedBy(), row.getRecordedAt().toInstant());
    }

    private static EditionLine line(BudgetEditionLineRecord row) {
        var accountClass = AccountClass.of(Character.forDigit(row.getAccountClass(), 10)).orElseThrow();
        return new EditionLine(new BudgetKey(new ProjectId(row.getProjectId()),
                new AccountString(accountClass, row.getAccount(), row.getUnit(), row.getFunction(),
                        row.getDimension()),
                row.getBudgetYear(), row.getBudgetMonth(), AmountKind.BUDGET, Financing.valueOf(row.getFinancing())),
                new Money(row.getAmount()));
    }
}
