package dev.rejoinder.api.graphql;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;

/// A test against a whole server, with an empty event store and graph of its own that all such tests share.
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = {
    "rejoinder.data=target/server-${random.uuid}", "rejoinder.seeds=off", "rejoinder.graph.heap=512"})
@Import(Forum.Setup.class)
public @interface RunningServer {
}
