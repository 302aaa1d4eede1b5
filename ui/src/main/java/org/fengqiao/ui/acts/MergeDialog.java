package org.fengqiao.ui.acts;

import com.vaadin.flow.component.textfield.TextArea;
import java.util.LinkedHashMap;
import java.util.List;
import org.fengqiao.domain.petition.PetitionCommand;
import org.fengqiao.domain.petition.RepeatCommand.MergeInto;
import org.fengqiao.projections.petitionfile.Merging.SameMatter;
import org.fengqiao.projections.worklist.Worklist.Item;

/** 并入: it repeats an earlier petition of this unit; the likely ones are offered, any other is named by its number; P03. */
class MergeDialog extends CommandDialog {
    private static final long serialVersionUID = 1;

    private final OtherCase leading;
    private final TextArea reason = area("merge-reason");
    private final NoticeFields notice = new NoticeFields(desk, say);

    MergeDialog(Act act) {
        super(act);
        leading = new OtherCase(desk, offered(), this::told);
        leading.setLabel(say.say("act.field.leading"));
        need(leading);
        ask(reason);
        ask(notice);
    }

    /** What may be the same or was decided to be, where the same unit has it open and it came earlier. */
    private List<Item> offered() {
        var file = act.file();
        var linked = file.sameMatters().stream()
                .filter(SameMatter::same)
                .map(SameMatter::otherCaseId)
                .toList();
        var found = new LinkedHashMap<String, Item>(desk.worklist().findAll(desk.staff(), linked));
        desk.worklist()
                .likelySame(desk.staff(), act.caseId())
                .forEach(candidate -> found.put(candidate.item().caseId(), candidate.item()));
        return found.values().stream()
                .filter(item -> item.state().open() && item.centre().equals(file.holder()))
                .filter(this::cameEarlier)
                .toList();
    }

    /** Of one day, the smaller number came first. */
    private boolean cameEarlier(Item item) {
        var days = item.receivedAt().compareTo(act.file().receivedOn());
        return days < 0 || days == 0 && item.number().compareTo(act.file().number()) < 0;
    }

    private String told(Item item) {
        return say.say("act.MERGE.told", item.number(), item.title(), say.date(item.receivedAt()));
    }

    @Override
    protected PetitionCommand command() {
        return new MergeInto(act.caseId(), leading.caseId(), words().innerOrNull(reason.getValue()), notice.notice());
    }
}
