package no.faseport.ui.economy;

import no.faseport.project.ProjectId;

/// What a row of amounts is: a project's account string and where its money comes from.
record RowKey(ProjectId project, LineKey line) {
}
