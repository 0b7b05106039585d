#!/bin/sh
# Articles in NDJSON to a graph with GNU parallel: each block of lines is extracted by a process of its
# own, here or on the hosts of $PARALLEL ("--sshlogin host1,host2 --workdir /srv/readout"); the lines are
# merged once at the end. A process that dies is started again; where one dies three times no graph is
# written, and the one before stays. Exits with 1 where an article could not be read.
#
#   docs/extract-in-parallel.sh ARTICLES.ndjson FOLDER [options of merge, such as --story story.yaml]
set -eu
articles=$1
out=$2
shift 2
readout=${READOUT:-"npm run --silent readout --"}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# Status 1 says that an article could not be read, which was told, and does not get better.
parallel --pipepart --arg-file "$articles" --block "${BLOCK:-1M}" --retries 3 --halt soon,fail=1 \
  "$readout extract --workers 0 -; status=\$?; [ \$status -le 1 ] || exit \$status; echo \$status >>$work/statuses" \
  >"$work/lines.ndjson"
$readout merge "$work/lines.ndjson" --out "$out" "$@"
! grep -q 1 "$work/statuses"
