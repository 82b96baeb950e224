package dev.rejoinder.api.imports;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/// The settings under `rejoinder.imports`: how large a document may be, compressed or not.
@ConfigurationProperties("rejoinder.imports")
record ImportSettings(@DefaultValue("100MB") DataSize limit) {}
