package no.faseport.ui.project;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleIntegerProperty;
import no.faseport.benefit.BenefitId;
import no.faseport.gate.GateId;
import no.faseport.project.ProjectId;
import no.faseport.reporting.ReportOrder;
import no.faseport.ui.Background;
import no.faseport.ui.Desk;
import no.faseport.ui.Navigation;
import no.faseport.ui.Notices;
import no.faseport.usecase.Workplace;
import no.faseport.words.Message;

/// A desk without a window around it, that remembers what it was told and where it was sent.
final class FrontDesk implements Notices, Navigation {
    final List<Message> refused = new ArrayList<>();
    final List<Message> told = new ArrayList<>();
    final List<String> walked = new ArrayList<>();
    final Desk desk;

    FrontDesk(Workplace place) {
        this.desk = new Desk(place, Background.here(), this, this, new SimpleIntegerProperty(2026));
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
        walked.add("portfolio");
    }

    @Override
    public void project(ProjectId project) {
        walked.add("project");
    }

    @Override
    public void gate(ProjectId project, GateId gate) {
        walked.add("gate");
    }

    @Override
    public void plan(ProjectId project) {
        walked.add("plan");
    }

    @Override
    public void economy(ProjectId project) {
        walked.add("economy");
    }

    @Override
    public void benefit(ProjectId project, BenefitId benefit) {
        walked.add("benefit");
    }

    @Override
    public void status(ProjectId project) {
        walked.add("status");
    }

    @Override
    public void systems() {
        walked.add("systems");
    }

    @Override
    public void calendars() {
        walked.add("calendars");
    }

    @Override
    public void report(ReportOrder order) {
        walked.add("report " + order.report() + " " + order.project());
    }
}
