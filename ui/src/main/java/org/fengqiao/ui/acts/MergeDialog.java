package org.fengqiao.ui.acts;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fengqiao.domain.petition.PetitionCommand;
import org.fengqiao.domain.petition.RepeatCommand.MergeInto;
import org.fengqiao.projections.petitionfile.Merging.SameMatter;
import org.fengqiao.projections.worklist.Worklist.Item;
import org.jspecify.annotations.Nullable;

/** 并入: it repeats an earlier petition of this unit; the likely ones are offered, any other is named by its number; P03. */
class MergeDialog extends CommandDialog {
    private static final long serialVersionUID = 1;

    private final transient Map<String, Item> likely = new LinkedHashMap<>();
    private final ComboBox<String> leading = new ComboBox<>();
    private final TextArea reason = area("merge-reason");
    private final NoticeFields notice = new NoticeFields(desk, say);

    MergeDialog(Act act) {
        super(act);
        offered().forEach(item -> likely.put(item.number(), item));
        leading.setLabel(say.say("act.field.leading"));
        leading.setHelperText(say.say("act.field.leading.help"));
        leading.setItems(likely.keySet());
        leading.setItemLabelGenerator(this::told);
        leading.setAllowCustomValue(true);
        leading.addCustomValueSetListener(
                event -> leading.setValue(event.getDetail().strip()));
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

    private String told(String number) {
        var item = likely.get(number);
        return item == null ? number : say.say("act.MERGE.told", number, item.title(), say.date(item.receivedAt()));
    }

    /** What nobody finds under this number is sent as it was typed, and refused as unknown. */
    private String caseIdOf(String number) {
        @Nullable Item item = likely.get(number);
        return item != null
                ? item.caseId()
                : desk.worklist().caseIdOf(desk.staff(), number).orElse(number);
    }

    @Override
    protected PetitionCommand command() {
        return new MergeInto(
                act.caseId(), caseIdOf(leading.getValue()), words().innerOrNull(reason.getValue()), notice.notice());
    }
}
