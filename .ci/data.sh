# Checks of what machines read, for .ci/run, which sets `work` and `release`.

install_data_checkers() {
  "$work/python/bin/pip" install --quiet --disable-pip-version-check bagit==1.9.0 frictionless==5.21.0
}

# The two sites that are looked at: the repository's own, and the one that has one of everything.
each_site() {
  local site
  for site in public "$work/everything"; do "$@" "$site"; done
}

xml_is_well_formed() {
  each_site xml_is_well_formed_in
}

xml_is_well_formed_in() {
  find "$1" -name '*.xml' -exec xmllint --noout {} +
  [ -s "$1/feed.xml" ]
  [ -s "$1/sitemap.xml" ]
  xmllint --noout --relaxng .ci/oai.rng "$1/du-lieu/oai.xml"
}

data_agrees() {
  each_site python3 .ci/data.py
}

data_packages_are_valid() {
  each_site data_package_is_valid_in
}

data_package_is_valid_in() {
  "$work/python/bin/frictionless" validate "$1/du-lieu/datapackage.json" >"$work/frictionless" || {
    cat "$work/frictionless"
    return 1
  }
}

checksums_are_right() {
  each_site checksums_are_right_in
}

checksums_are_right_in() {
  (cd "$1" && sha256sum --check --quiet --strict manifest-sha256.txt)
  # What is not listed is only the list itself.
  diff <(cut -c 67- "$1/manifest-sha256.txt") \
    <(cd "$1" && find . -type f -not -name .mocban-manifest -not -path ./manifest-sha256.txt -printf '%P\n' \
      | LC_ALL=C sort)
}

bag_is_valid() {
  "$release/mocban" build --bag "$work/bag" --quiet
  "$work/python/bin/bagit.py" --quiet --validate "$work/bag"
}
