package no.faseport.usecase;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import no.faseport.economy.AccountClass;
import no.faseport.economy.AccountString;
import no.faseport.economy.AmountKind;
import no.faseport.economy.BudgetKey;
import no.faseport.economy.Financing;
import no.faseport.economy.Money;
import no.faseport.gate.Gate;
import no.faseport.gate.Outcome;
import no.faseport.gate.Reply;
import no.faseport.planning.FactEdit;
import no.faseport.planning.LinkEdit;
import no.faseport.planning.OutlineEdit;
import no.faseport.planning.PlanEdit;
import no.faseport.planning.TimeEdit;
import no.faseport.planning.Wait;
import no.faseport.portfolio.PlanPage;
import no.faseport.portfolio.ProjectPage;
import no.faseport.project.Mark;
import no.faseport.project.Project;
import no.faseport.project.ProjectId;
import no.faseport.project.ProjectType;
import no.faseport.project.Section;
import no.faseport.schedule.Activity;
import no.faseport.words.Message;

/// What people may come to do to a project in a day: anything at all, as the random numbers fall.
final class Life {
    private final Random random;
    private final EditBudget budget;
    private final ReadPortfolio read;
    private final Workplace place;
    private final List<Runnable> acts;
    private final ProjectId project;

    /// The life of `project` at `place`.
    Life(Workplace place, ProjectId project, Random random) {
        this.place = place;
        this.project = project;
        this.random = random;
        this.read = new ReadPortfolio(place);
        this.budget = new EditBudget(place);
        this.acts = List.of(this::mark, this::retype, this::answer, this::answer, this::clear, this::decide,
                this::plan, this::fulfil, this::add, this::add, this::move, this::rename, this::remove, this::link,
                this::unlink, this::take, this::leave, this::amounts, this::amounts, this::amounts, this::undo,
                this::undo, this::redo);
    }

    /// Something happens to it, or nothing where it could not.
    void happens() {
        acts.get(random.nextInt(acts.size())).run();
    }

    private <T> Optional<T> any(List<T> things) {
        return things.isEmpty() ? Optional.empty() : Optional.of(things.get(random.nextInt(things.size())));
    }

    private <T> T any(T[] things) {
        return things[random.nextInt(things.length)];
    }

    private Optional<Project> now() {
        return read.project(project, 2026).map(ProjectPage::project);
    }

    private Optional<Gate> gate() {
        return now().flatMap(there -> any(read.gates(there)));
    }

    private Optional<PlanPage> planned() {
        return read.plan(project);
    }

    private void edit(UnaryOperator<Project> edit) {
        new EditProject(place).edit(project, Message.of("section.PROGRESS"),
                there -> new Result.Done<>(edit.apply(there)));
    }

    private void mark() {
        edit(there -> there.marked(there.marks().with(any(Section.values()), any(Mark.values()))));
    }

    private void retype() {
        edit(there -> there.ofType(any(ProjectType.values())));
    }

    private void answer() {
        gate().ifPresent(gate -> any(gate.template().checklist()).ifPresent(item -> new AnswerItem(place)
                .answer(gate.id(), item.id(), any(Reply.values()), "merknad " + random.nextInt(9), "")));
    }

    private void clear() {
        gate().ifPresent(gate -> any(gate.answers())
                .ifPresent(answer -> new AnswerItem(place).clear(gate.id(), answer.item())));
    }

    private void decide() {
        gate().ifPresent(gate -> {
            gate.template().checklist().forEach(
                    item -> new AnswerItem(place).answer(gate.id(), item.id(), Reply.YES, "",
                            "sak " + item.position()));
            new DecideGate(place).decide(gate.id(), Town.proposal(any(Outcome.values())));
        });
    }

    private void plan() {
        gate().ifPresent(gate -> new PlanGate(place).plan(gate.id(),
                Optional.of(place.today().plusDays(random.nextInt(400)))));
    }

    private void fulfil() {
        read.project(project, 2026).flatMap(page -> any(page.openConditions()))
                .ifPresent(condition -> new FulfilCondition(place).mark(condition, Optional.of(place.today())));
    }

    private void add() {
        planned().ifPresent(plan -> plan(new OutlineEdit.Add(any(plan.activities()).map(Activity::id),
                OutlineEdit.Side.BELOW, "Aktivitet " + random.nextInt(1000))));
    }

    private void move() {
        planned().flatMap(plan -> any(plan.activities())).ifPresent(activity -> plan(new TimeEdit.Span(
                activity.id(), activity.start().plusDays(random.nextInt(30)), 1 + random.nextInt(20))));
    }

    private void rename() {
        planned().flatMap(plan -> any(plan.activities())).ifPresent(
                activity -> plan(new FactEdit.Rename(activity.id(), "Nytt navn " + random.nextInt(1000))));
    }

    private void remove() {
        planned().flatMap(plan -> any(plan.activities()))
                .ifPresent(activity -> plan(new OutlineEdit.Remove(List.of(activity.id()))));
    }

    private void link() {
        planned().ifPresent(plan -> any(plan.activities()).ifPresent(first -> any(plan.activities())
                .ifPresent(then -> plan(new LinkEdit.Link(Wait.until(first.id()), then.id())))));
    }

    private void unlink() {
        planned().flatMap(plan -> any(plan.dependencies()))
                .ifPresent(link -> plan(new LinkEdit.Unlink(List.of(link.id()))));
    }

    private void plan(PlanEdit edit) {
        new Replan(place).edit(project, edit);
    }

    private void take() {
        if (now().isPresent()) {
            new TakeBaseline(place).of(project, "Referanse " + random.nextInt(100));
        }
    }

    private void leave() {
        read.baselines(project).flatMap(page -> any(page.baselines()))
                .ifPresent(baseline -> new RemoveBaseline(place).of(baseline.id()));
    }

    private void amounts() {
        if (now().isPresent()) {
            budget.setAll(project, List.of(amount(), amount()));
        }
    }

    private NewAmount amount() {
        var string = new AccountString(AccountClass.OPERATING, any(new String[]{"195", "200", "240"}), "180", "120");
        var key = new BudgetKey(project, string, 2025 + random.nextInt(3), random.nextInt(3), any(AmountKind.values()),
                Financing.OWN_FRAME);
        return new NewAmount(key, Money.kroner(random.nextInt(4) * 1000L));
    }

    private void undo() {
        new UndoChange(place).undo();
    }

    private void redo() {
        new UndoChange(place).redo();
    }
}
