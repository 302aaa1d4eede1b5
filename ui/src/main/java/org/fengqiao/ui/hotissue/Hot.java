package org.fengqiao.ui.hotissue;

import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.projections.hotissue.HotIssueDesk;
import org.fengqiao.projections.hotissue.HotIssues;
import org.fengqiao.ui.shell.Desk;
import org.fengqiao.ui.words.Speech;
import org.springframework.stereotype.Component;

/** What the screens on hot issues ask (热点入口). */
@Component
record Hot(Desk desk, HotIssues issues, HotIssueDesk work) {
    Actor.Staff staff() {
        return desk.staff();
    }

    UnitCode unit() {
        return desk.staff().unit();
    }

    Speech speech() {
        return desk.speech();
    }

    String unit(UnitCode code) {
        return desk.units().nameOf(code);
    }
}
