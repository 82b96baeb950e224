package dev.rejoinder.api.imports;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

import dev.rejoinder.api.refusal.BadRequest;

/// Orders the imports that the command line asks for: `--rejoinder.import=a.json,b.argdown`. Each goes to a debate of
/// its own; a file that cannot be imported is told of and keeps nobody else out.
@Component
class ImportStart implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(ImportStart.class);

    private static final String PARTICIPANT = "command line";

    private final List<Path> files;

    private final Importer importer;

    private final ImportCrew crew;

    ImportStart(@Value("${rejoinder.import:}") List<String> files, Importer importer, ImportCrew crew) {
        this.files = files.stream().filter(file -> !file.isBlank()).map(Path::of).toList();
        this.importer = importer;
        this.crew = crew;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        files.forEach(this::order);
        crew.takeUp();
    }

    private void order(Path file) {
        if (!Files.isReadable(file)) {
            LOG.error("{} cannot be read", file);
            return;
        }
        try {
            var draft = importer.order(
                    new ImportOrder(Optional.empty(), "", file.getFileName().toString(), "", PARTICIPANT),
                    file);
            LOG.info("{} is imported into debate {}: import {}, {} losses, {} warnings", file,
                    draft.job().debateId(), draft.job().id(), draft.report().losses(),
                    draft.report().warnings());
        } catch (BadRequest refused) {
            LOG.error("{} is not imported: {} {}", file, refused.getMessage(), refused.facts());
        }
    }
}
