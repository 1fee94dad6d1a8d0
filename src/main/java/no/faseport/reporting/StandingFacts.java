package no.faseport.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.faseport.economy.figures.MoneyFacts;
import no.faseport.gate.Condition;
import no.faseport.gate.GateId;
import no.faseport.portfolio.ProjectName;
import no.faseport.portfolio.Roadmap;
import no.faseport.portfolio.Ruling;
import no.faseport.portfolio.YearMoney;
import no.faseport.project.LogEntry;
import no.faseport.project.Project;
import no.faseport.project.ProjectId;
import no.faseport.schedule.Activity;
import no.faseport.schedule.Forecast;
import no.faseport.schedule.Trend;
import no.faseport.status.StatusReport;
import no.faseport.steering.Meeting;

/// How the projects of a report stand, each kind of fact read for all of them at once the first time it is asked for.
public interface StandingFacts {
    /// A project as its register has it; it must be one of those the report shows.
    Project project(ProjectId id);

    /// A project's newest published status reports, newest first: as many as a course needs.
    List<StatusReport> reports(ProjectId id);

    /// What a project costs, year by year.
    List<YearMoney> years(ProjectId id);

    /// What the course of a project's money through the order's year is drawn from.
    MoneyFacts course(ProjectId id);

    /// The conditions of a project's decisions that nobody has fulfilled, the first deadlines first.
    List<Condition> conditions(ProjectId id);

    /// A project's log, newest first.
    List<LogEntry> log(ProjectId id);

    /// The milestones a project has yet to reach, the first first.
    List<Activity> milestones(ProjectId id);

    /// How a project's milestones have slipped, those of them that a baseline knew.
    List<Trend> trends(ProjectId id);

    /// What a project's plan may come to; nothing where nothing in it is estimated.
    Optional<Forecast> forecast(ProjectId id);

    /// A project in time, with its gates.
    Optional<Roadmap.Line> time(ProjectId id);

    /// What a project gives others and what it waits for.
    List<Roadmap.Handover> handovers(ProjectId id);

    /// Number and name of any project of the portfolio.
    ProjectName name(ProjectId id);

    /// Every decision of the portfolio from `from` until `until`, both included, by day.
    List<Ruling> decided(LocalDate from, LocalDate until);

    /// Who usually decides at the gates that the projects stand before; those whose model does not say are left out.
    Map<GateId, String> bodies();

    /// The meetings from `from` until `until`, both included, by day.
    List<Meeting> meetings(LocalDate from, LocalDate until);
}
