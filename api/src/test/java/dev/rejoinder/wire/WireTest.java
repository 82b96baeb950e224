package dev.rejoinder.wire;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/// A test over real HTTP, on a random port.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = WireServer.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {
    "spring.threads.virtual.enabled=true", "spring.graphql.schema.locations=classpath:wire/",
    "rejoinder.graphql.presence-interval=20ms", "rejoinder.graphql.heartbeat=40ms"})
@Import(Wire.class)
public @interface WireTest {
}
