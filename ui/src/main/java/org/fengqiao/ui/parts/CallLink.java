package org.fengqiao.ui.parts;

import com.vaadin.flow.component.html.Anchor;

/** The way to the record of a call from anywhere (打开来电). */
public class CallLink extends Anchor {
    /** Query parameter of the hotline's page: which call lies open. */
    public static final String CALL = "call";

    private static final long serialVersionUID = 1;

    public CallLink(String callId, String number) {
        super("hotline?" + CALL + "=" + callId, number);
    }
}
