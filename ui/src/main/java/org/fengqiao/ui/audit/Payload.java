package org.fengqiao.ui.audit;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import org.fengqiao.ui.words.Speech;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an event carries (事件内容), as stored: JSON set out in lines, words about people visibly sealed. */
class Payload extends Pre {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String STEP = "  ";
    private static final long serialVersionUID = 1;

    private final transient Speech say;

    Payload(Speech say, String json) {
        this.say = say;
        addClassName("payload");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", say.say("audit.payload"));
        node(JSON.readTree(json), "\n");
    }

    private void node(JsonNode node, String line) {
        if (isSealed(node)) {
            var sealed = new Span(say.say("audit.sealed", node.path("keyId").asString()));
            sealed.addClassName("sealed");
            add(sealed);
        } else if (node.isObject() && !node.isEmpty()) {
            text("{");
            var first = true;
            for (var field : node.properties()) {
                text((first ? "" : ",") + line + STEP + "\"" + field.getKey() + "\": ");
                node(field.getValue(), line + STEP);
                first = false;
            }
            text(line + "}");
        } else if (node.isArray() && !node.isEmpty()) {
            text("[");
            for (int i = 0; i < node.size(); i++) {
                text((i == 0 ? "" : ",") + line + STEP);
                node(node.get(i), line + STEP);
            }
            text(line + "]");
        } else {
            text(node.toString());
        }
    }

    private static boolean isSealed(JsonNode node) {
        return node.isObject() && node.has("keyId") && node.has("ciphertext");
    }

    private void text(String text) {
        add(new Text(text));
    }
}
