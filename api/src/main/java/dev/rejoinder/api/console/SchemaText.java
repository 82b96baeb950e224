package dev.rejoinder.api.console;

import java.nio.charset.StandardCharsets;

import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaPrinter;
import org.springframework.http.MediaType;
import org.springframework.util.DigestUtils;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/// The schema as text, for people and for tools that do not introspect.
class SchemaText {

    private static final MediaType TEXT = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);

    private final byte[] text;

    private final String tag;

    SchemaText(GraphQLSchema schema) {
        var options =
                SchemaPrinter.Options.defaultOptions().includeScalarTypes(true).includeSchemaDefinition(true)
                        .includeDirectiveDefinition(SchemaPrinter.ExcludeGraphQLSpecifiedDirectivesPredicate);
        text = new SchemaPrinter(options).print(schema).getBytes(StandardCharsets.UTF_8);
        tag = "\"%s\"".formatted(DigestUtils.md5DigestAsHex(text));
    }

    ServerResponse answer(ServerRequest request) {
        return request.checkNotModified(tag).orElseGet(() -> ServerResponse.ok().contentType(TEXT).eTag(tag)
                .header("Cache-Control", "no-cache").body(text));
    }
}
