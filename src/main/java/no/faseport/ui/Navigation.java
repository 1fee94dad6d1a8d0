package no.faseport.ui;

import no.faseport.benefit.BenefitId;
import no.faseport.gate.GateId;
import no.faseport.project.ProjectId;
import no.faseport.reporting.ReportOrder;

/// The ways from one screen to another; the frame walks them, so that screens need not know each other.
public interface Navigation {
    /// Shows the portfolio, at the row it was left at.
    void portfolio();

    /// Shows a project's overview.
    void project(ProjectId project);

    /// Shows a gate of a project.
    void gate(ProjectId project, GateId gate);

    /// Shows a project's plan.
    void plan(ProjectId project);

    /// Shows a project's economy.
    void economy(ProjectId project);

    /// Shows one of a project's benefits.
    void benefit(ProjectId project, BenefitId benefit);

    /// Shows a project's status reports.
    void status(ProjectId project);

    /// Shows the register of systems.
    void systems();

    /// Shows the working calendars.
    void calendars();

    /// Shows the reports, with what `order` asks for.
    void report(ReportOrder order);
}
