package org.fengqiao.ui.acts;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.fengqiao.projections.worklist.Worklist.Item;
import org.fengqiao.ui.shell.Desk;
import org.jspecify.annotations.Nullable;

/** Another case (另一件): the likely ones are offered, any other is named by its number. */
class OtherCase extends ComboBox<String> {
    private static final long serialVersionUID = 1;

    private final transient Desk desk;
    private final transient Map<String, Item> likely = new LinkedHashMap<>();

    OtherCase(Desk desk, Collection<Item> offered, Function<Item, String> told) {
        this.desk = desk;
        offered.forEach(item -> likely.put(item.number(), item));
        setItems(likely.keySet());
        setItemLabelGenerator(number -> {
            @Nullable Item item = likely.get(number);
            return item == null ? number : told.apply(item);
        });
        setHelperText(desk.speech().say(offered.isEmpty() ? "act.field.other.number" : "act.field.leading.help"));
        setAllowCustomValue(true);
        addCustomValueSetListener(event -> setValue(event.getDetail().strip()));
    }

    /** What nobody finds under this number is sent as it was typed, and refused as unknown. */
    String caseId() {
        var number = getValue();
        @Nullable Item item = likely.get(number);
        return item != null
                ? item.caseId()
                : desk.worklist().caseIdOf(desk.staff(), number).orElse(number);
    }
}
