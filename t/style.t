#!/usr/bin/perl

# The sources keep to the style, and what is generated is fresh.

use strict;
use warnings;

use Test::More;

use Cwd qw(abs_path);
use File::Basename qw(dirname);

chdir(dirname(abs_path(__FILE__)) . '/..') or die "chdir: $!\n";

for my $check ('tools/checkstyle', 'tools/generate --check') {
    my $output = `$check 2>&1`;

    ok($? == 0, $check) || diag($output);
}

done_testing();
