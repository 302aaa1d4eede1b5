package org.fengqiao.ui.hotissue;

import org.fengqiao.ui.parts.AskingDialog;

/** What is asked about a hot issue (热点对话框). */
abstract class HotDialog extends AskingDialog {
    private static final long serialVersionUID = 1;

    protected final transient Hot hot;

    /**
     * @param about the hot issue, or what may become one
     * @param key of its verb; {@code .effect} says what will happen
     */
    HotDialog(Hot hot, String about, String key, Object... values) {
        super(hot.speech(), hot.speech().say(key), hot.speech().say(key));
        this.hot = hot;
        keepUnder(hot.staff().account(), about + "/" + key);
        effect(say.say(key + ".effect", values));
    }
}
