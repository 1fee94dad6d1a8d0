package no.faseport.ui;

/// The portfolio's screen, where a new project is registered.
public interface PortfolioFace extends Screen {
    /// Opens the line where a new project is written.
    void newProject();
}
