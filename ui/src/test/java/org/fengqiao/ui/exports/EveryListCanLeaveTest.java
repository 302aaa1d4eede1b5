package org.fengqiao.ui.exports;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.Route;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.fengqiao.ui.words.Words;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;

/** Which lists of the desk leave as tables, page by page (清单导出总表): a new page is not there before somebody decided. */
class EveryListCanLeaveTest {
    private static final Path SOURCES = Path.of("src/main/java");

    private static final Map<String, List<String>> LISTS = Map.ofEntries(
            entry("queue", List.of("queue")),
            entry("queue/list", List.of("queue")),
            entry("queue/past", List.of("past-queue")),
            entry("hotline", List.of("calls")),
            entry("hot-issues", List.of("hot-found", "hot-issues")),
            entry("hot-issues/found/:cluster", List.of("hot-issue")),
            entry("hot-issues/:issue", List.of("hot-issue", "hot-story")),
            entry("proposals", List.of("proposals")),
            entry("report", List.of("report")),
            entry("report/cases", List.of("report-cases")),
            entry("report/proposals", List.of("report-proposals")),
            entry("notices", List.of("notices")),
            entry("audit", List.of("audit")),
            entry("audit/:caseId", List.of("case-accesses")),
            entry("access-log", List.of("access-log")),
            entry("accounts", List.of("accounts")),
            entry("units", List.of("units")),
            entry("categories", List.of("categories")),
            entry("api-keys", List.of("api-keys")),
            entry("imports", List.of("imports", "import-rows")),
            entry("outbox", List.of("messages")),
            entry("untold", List.of("untold")),
            entry("works", List.of("works")),
            entry("rulebook", List.of("rules")),
            entry("reasons", List.of("reasons")),
            entry("signatories", List.of("signatories")),
            entry("contacts", List.of("contacts")),
            entry("templates", List.of("templates")),
            entry("calendar", List.of("calendar")));

    /** One matter, a form, or the way to another page: the file leaves as a PDF, what lies in it stands there. */
    private static final Set<String> NO_LISTS =
            Set.of("", "login", "new", "case/:caseId", "proposals/:proposal", "settings");

    @Test
    void every_page_of_the_desk_says_which_of_its_lists_leave() {
        var decided = new TreeSet<>(LISTS.keySet());
        decided.addAll(NO_LISTS);
        assertThat(routes()).containsExactlyInAnyOrderElementsOf(decided);
    }

    @Test
    void each_of_them_is_made_somewhere_and_has_a_name_in_the_access_log() throws IOException {
        var sources = sources();
        var say = new Words().in(Words.CHINESE);
        LISTS.values().stream().flatMap(List::stream).distinct().forEach(list -> {
            assertThat(sources).as(list).contains("\"" + list + "\"");
            assertThat(say.knows("audit.detail.list-" + list)).as(list).isTrue();
        });
    }

    private static Set<String> routes() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        return scanner.findCandidateComponents("org.fengqiao.ui").stream()
                .map(found -> route(String.valueOf(found.getBeanClassName())))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String route(String view) {
        try {
            return Class.forName(view).getAnnotation(Route.class).value();
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String sources() throws IOException {
        try (var files = Files.walk(SOURCES)) {
            var all = new StringBuilder();
            for (var file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                all.append(Files.readString(file));
            }
            return all.toString();
        }
    }
}
