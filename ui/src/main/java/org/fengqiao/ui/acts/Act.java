package org.fengqiao.ui.acts;

import org.fengqiao.projections.petitionfile.Action;
import org.fengqiao.projections.petitionfile.PetitionFile;
import org.fengqiao.ui.shell.Desk;

/** What a dialog is about (操作): which file, which action, and what follows when it is done. */
record Act(Desk desk, PetitionFile file, Action action, Runnable done) {
    String verb() {
        return desk.speech().say("act." + action);
    }

    String caseId() {
        return file.caseId();
    }
}
