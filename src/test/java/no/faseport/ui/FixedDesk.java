package no.faseport.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleIntegerProperty;
import no.faseport.benefit.BenefitId;
import no.faseport.gate.GateId;
import no.faseport.project.ProjectId;
import no.faseport.reporting.ReportOrder;
import no.faseport.usecase.Workplace;
import no.faseport.words.Message;

/// A desk for tests: everything is done here and now, and what is told and asked for is written down.
public final class FixedDesk implements Notices, Navigation {
    private final List<Message> refused = new ArrayList<>();
    private final List<Message> told = new ArrayList<>();
    private final List<ProjectId> opened = new ArrayList<>();
    private final List<ReportOrder> reports = new ArrayList<>();

    /// A desk at `place`, with the year `year` shown.
    public Desk at(Workplace place, int year) {
        return new Desk(place, Background.here(), this, this, new SimpleIntegerProperty(year));
    }

    /// Every reason for which something was refused.
    public List<Message> refusals() {
        return List.copyOf(refused);
    }

    /// Everything that was told.
    public List<Message> tellings() {
        return List.copyOf(told);
    }

    /// Every project that was opened, at whichever part.
    public List<ProjectId> opened() {
        return List.copyOf(opened);
    }

    @Override
    public void refused(List<Message> reasons) {
        refused.addAll(reasons);
    }

    @Override
    public void told(Message message) {
        told.add(message);
    }

    @Override
    public void portfolio() {
        opened.clear();
    }

    @Override
    public void project(ProjectId project) {
        opened.add(project);
    }

    @Override
    public void gate(ProjectId project, GateId gate) {
        opened.add(project);
    }

    @Override
    public void plan(ProjectId project) {
        opened.add(project);
    }

    @Override
    public void economy(ProjectId project) {
        opened.add(project);
    }

    @Override
    public void benefit(ProjectId project, BenefitId benefit) {
        opened.add(project);
    }

    @Override
    public void status(ProjectId project) {
        opened.add(project);
    }

    @Override
    public void systems() {
        opened.clear();
    }

    @Override
    public void calendars() {
        opened.clear();
    }

    @Override
    public void report(ReportOrder order) {
        reports.add(order);
    }

    /// Every report that was asked for.
    public List<ReportOrder> reports() {
        return List.copyOf(reports);
    }
}
