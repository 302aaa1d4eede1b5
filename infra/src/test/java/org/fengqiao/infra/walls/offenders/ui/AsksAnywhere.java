package org.fengqiao.infra.walls.offenders.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;

final class AsksAnywhere extends Dialog {
    private static final long serialVersionUID = 1;

    AsksAnywhere() {
        add(new TextField());
    }
}
