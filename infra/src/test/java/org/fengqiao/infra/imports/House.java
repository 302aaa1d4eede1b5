package org.fengqiao.infra.imports;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.infra.Application;
import org.fengqiao.infra.engine.CaughtUp;
import org.fengqiao.projections.attachments.Upload;
import org.fengqiao.projections.imports.Imports;
import org.fengqiao.projections.imports.Imports.Import;
import org.fengqiao.projections.imports.Imports.State;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The running application on a data folder, with its doors shut, so that a test can stop it and start it again. */
public final class House implements AutoCloseable {
    public static final UnitCode DISTRICT = UnitCode.of("320508000000");
    public static final UnitCode STREET = UnitCode.of("320508021000");
    public static final Actor ITSELF = new Actor.House();
    public static final String DIVISIONS = """
            code,name,level,parent_code
            320500000000,苏州市,CITY,
            320508000000,姑苏区,DISTRICT,320500000000
            320508021000,双塔街道,STREET,320508000000
            320508021023,定慧寺巷社区居委会,COMMUNITY,320508021000
            """;

    private final ConfigurableApplicationContext context;

    private House(ConfigurableApplicationContext context) {
        this.context = context;
    }

    public static House start(Path data, String... settings) {
        var application = new SpringApplication(Application.class);
        application.setLogStartupInfo(false);
        application.setRegisterShutdownHook(false);
        var arguments = new ArrayList<>(List.of("--server.port=-1", "--fengqiao.data=" + data));
        arguments.addAll(List.of(settings));
        var house = new House(application.run(arguments.toArray(String[]::new)));
        house.get(CaughtUp.class).await();
        return house;
    }

    public static House withCentres(Path data) {
        var house = start(data);
        house.imports().divisions(ITSELF, csv(DIVISIONS));
        return house;
    }

    public <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    public Imports imports() {
        return get(Imports.class);
    }

    public static Upload csv(String text) {
        return new Upload("letters.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    /** Runs to its end. */
    public Import importLetters(UnitCode centre, String source, Upload file) {
        return await(imports().letters(ITSELF, centre, source, file).id());
    }

    public Import await(String id) {
        return Awaitility.await()
                .atMost(Duration.ofMinutes(3))
                .until(() -> imports().find(ITSELF, id).orElseThrow(), job -> job.state() != State.RUNNING);
    }

    /** {@code many} letters; number, user, title, time, text. */
    public static String letters(int many) {
        var csv = new StringBuilder("留言编号,留言用户,留言主题,留言时间,留言详情\n");
        for (var i = 1; i <= many; i++) {
            csv.append("%d,U%04d,主题%d,2024/3/%d 9:30,正文第%d封，内容各不相同。\n".formatted(i, i % 50, i, i % 28 + 1, i));
        }
        return csv.toString();
    }

    @Override
    public void close() {
        context.close();
    }
}
