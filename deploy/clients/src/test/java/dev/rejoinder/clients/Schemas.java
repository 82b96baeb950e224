package dev.rejoinder.clients;

import java.io.IOException;
import java.io.StringReader;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;

import com.thaiopensource.util.PropertyMap;
import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.ValidationDriver;
import com.thaiopensource.validate.rng.CompactSchemaReader;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/// What schemas say of documents.
final class Schemas {

    private Schemas() {}

    /// What breaks this grammar of RELAX NG, in the compact syntax, as jing finds it.
    static List<String> breaches(String grammar, String document) throws IOException, SAXException {
        var breaches = new Breaches();
        var driver = new ValidationDriver(properties(breaches), CompactSchemaReader.getInstance());
        if (!driver.loadSchema(new InputSource(resource(grammar).toString()))) {
            throw new AssertionError(breaches.found);
        }
        driver.validate(new InputSource(new StringReader(document)));
        return breaches.found;
    }

    private static PropertyMap properties(ErrorHandler handler) {
        var properties = new PropertyMapBuilder();
        properties.put(ValidateProperty.ERROR_HANDLER, handler);
        return properties.toPropertyMap();
    }

    /// What breaks this schema of the W3C. Schemas that it imports lie beside it.
    static List<String> violations(String schema, String document) throws IOException, SAXException {
        var factory = SchemaFactory.newDefaultInstance();
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "jar,file,jar:file");
        var validator = factory.newSchema(resource(schema)).newValidator();
        var breaches = new Breaches();
        validator.setErrorHandler(breaches);
        validator.validate(new StreamSource(new StringReader(document)));
        return breaches.found;
    }

    private static URL resource(String name) {
        return Objects.requireNonNull(Schemas.class.getClassLoader().getResource(name), name);
    }

    private static final class Breaches implements ErrorHandler {

        private final List<String> found = new ArrayList<>();

        @Override
        public void warning(SAXParseException breach) {
            error(breach);
        }

        @Override
        public void error(SAXParseException breach) {
            found.add("line %d: %s".formatted(breach.getLineNumber(), breach.getMessage()));
        }

        @Override
        public void fatalError(SAXParseException breach) {
            error(breach);
        }
    }
}
