package org.fengqiao.ui.hotissue;

import java.util.List;
import java.util.function.Supplier;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.projections.hotissue.HotIssueDesk;
import org.fengqiao.projections.hotissue.HotIssues;
import org.fengqiao.projections.worklist.Worklist.Item;
import org.fengqiao.ui.exports.ExportButton;
import org.fengqiao.ui.shell.Desk;
import org.fengqiao.ui.words.Speech;
import org.springframework.stereotype.Component;

/** What the screens on hot issues ask (热点入口). */
@Component
record Hot(Desk desk, HotIssues issues, HotIssueDesk work, HotExport export) {
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

    /** @param code which letters, for the access log */
    ExportButton export(String code, Supplier<List<Item>> letters) {
        return export.letters(this, code, letters);
    }
}
