package org.fengqiao.infra.security;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.fengqiao.infra.problems.ProblemWriter;
import org.fengqiao.infra.problems.Problems;
import org.fengqiao.infra.room.Rooms;
import org.fengqiao.ui.words.Words;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** What whoever comes is answered between the start of a node and the moment its read models have caught up. */
class WhileFillingTest {
    private static final String RETRY = "Retry-After";
    private static final String AGAIN = "Refresh";

    private final MockFilterChain chain = new MockFilterChain();
    private boolean ready;

    @Test
    void another_system_is_told_when_to_ask_again() throws Exception {
        var answer = ask("GET", "/api/v1/worklist/counts");
        assertThat(answer.getStatus()).isEqualTo(503);
        assertThat(answer.getHeader(RETRY)).isNotBlank();
        assertThat(answer.getContentAsString(UTF_8)).contains("request.filling");
        assertThat(chain.getRequest()).isNull();
    }

    @Test
    void a_page_asks_again_by_itself_and_what_was_sent_is_not_sent_twice() throws Exception {
        assertThat(ask("GET", "/counter").getHeader(AGAIN)).isNotBlank();
        var sent = ask("POST", "/counter/lodge");
        assertThat(sent.getStatus()).isEqualTo(503);
        assertThat(sent.getHeader(AGAIN)).isNull();
        assertThat(ask("GET", "/login").getStatus()).isEqualTo(503);
        assertThat(chain.getRequest()).isNull();
    }

    @Test
    void how_a_page_looks_is_there_from_the_beginning() throws Exception {
        ask("GET", "/assets/counter.css");
        assertThat(chain.getRequest()).isNotNull();
    }

    @Test
    void once_it_is_ready_everybody_is_answered() throws Exception {
        ready = true;
        assertThat(ask("GET", "/api/v1/worklist/counts").getStatus()).isEqualTo(200);
        assertThat(chain.getRequest()).isNotNull();
    }

    private MockHttpServletResponse ask(String method, String path) throws ServletException, IOException {
        var problems = new ProblemWriter(new Problems(new Words(), Rooms.plenty()));
        var answer = new MockHttpServletResponse();
        new WhileFilling(() -> ready, problems).doFilter(new MockHttpServletRequest(method, path), answer, chain);
        return answer;
    }
}
