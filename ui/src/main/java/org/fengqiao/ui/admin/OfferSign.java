package org.fengqiao.ui.admin;

import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Arrays;
import org.fengqiao.domain.paper.PaperKind;
import org.fengqiao.ui.words.Speech;

/**
 * That templates of papers lack fields which the shipped ones have (模板待补标志): until they are taken, papers do not say what
 * a release taught them.
 *
 * @see "ADR 0029 what a release ships otherwise is offered"
 */
class OfferSign extends BarSign {
    private static final long serialVersionUID = 1;

    private final transient House house;

    OfferSign(House house, Speech say) {
        super(say, "admin.templates.lacking", VaadinIcon.FILE_ADD, TemplatesView.class);
        this.house = house;
        addClassName("offer");
    }

    @Override
    protected int waiting() {
        return (int) Arrays.stream(PaperKind.values())
                .filter(kind -> house.lacking(kind) > 0)
                .count();
    }
}
