// An OCI runtime for machines whose root lacks CAP_SYS_RESOURCE. The kernel refuses there what runc
// asks for a privileged container: that capability, a lower OOM score, higher resource limits. This
// program takes those wishes out of the container's configuration, then becomes the real runc.
package main

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"syscall"
)

const forbidden = "CAP_SYS_RESOURCE"

var runcPaths = []string{"/usr/sbin/runc", "/usr/bin/runc"}

type object = map[string]any

func main() {
	if err := prepare(os.Args[1:]); err != nil {
		fail(err)
	}
	for _, runc := range runcPaths {
		if _, err := os.Stat(runc); err == nil {
			fail(syscall.Exec(runc, append([]string{runc}, os.Args[1:]...), os.Environ()))
		}
	}
	fail(fmt.Errorf("no runc in %v", runcPaths))
}

func fail(err error) {
	fmt.Fprintln(os.Stderr, "runc-unprivileged:", err)
	os.Exit(1)
}

// prepare edits the file that each kind of call reads: a bundle's config.json, or exec's process.
func prepare(arguments []string) error {
	if bundle := valueOf(arguments, "--bundle", "-b"); bundle != "" {
		return edit(filepath.Join(bundle, "config.json"), func(config object) {
			if process, ok := config["process"].(object); ok {
				relax(process)
			}
		})
	}
	if process := valueOf(arguments, "--process", "-p"); process != "" {
		return edit(process, relax)
	}
	return nil
}

func valueOf(arguments []string, names ...string) string {
	for i, argument := range arguments {
		for _, name := range names {
			if argument == name && i+1 < len(arguments) {
				return arguments[i+1]
			}
			if value, found := strings.CutPrefix(argument, name+"="); found {
				return value
			}
		}
	}
	return ""
}

func edit(path string, change func(object)) error {
	content, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	decoder := json.NewDecoder(strings.NewReader(string(content)))
	decoder.UseNumber() // masks and sizes exceed what a float64 holds
	var document object
	if err := decoder.Decode(&document); err != nil {
		return fmt.Errorf("%s: %w", path, err)
	}
	change(document)
	if content, err = json.Marshal(document); err != nil {
		return err
	}
	return os.WriteFile(path, content, 0o600)
}

func relax(process object) {
	delete(process, "rlimits")
	if score, ok := process["oomScoreAdj"].(json.Number); ok && strings.HasPrefix(score.String(), "-") {
		process["oomScoreAdj"] = 0
	}
	capabilities, _ := process["capabilities"].(object)
	for set, names := range capabilities {
		if list, ok := names.([]any); ok {
			capabilities[set] = without(list, forbidden)
		}
	}
}

func without(names []any, unwanted string) []any {
	kept := []any{}
	for _, name := range names {
		if name != unwanted {
			kept = append(kept, name)
		}
	}
	return kept
}
