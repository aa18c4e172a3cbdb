#!/usr/bin/perl

# The unit tests of the code that needs neither a request nor Redis: they run
# inside nginx while it reads its configuration (unit/ngx_cognito_unit.h), and
# what they write is passed on.
#
#     COGNITO_BUILD      directory of ngx_cognito_unit_module.so; "build"
#     COGNITO_NGINX      the nginx to run them in; "nginx" if not given
#     COGNITO_TOPIC      only the tests of this topic

use warnings;
use strict;

use Cwd qw/ abs_path /;
use File::Temp qw/ tempdir /;

my $build = $ENV{COGNITO_BUILD} || 'build';
my $nginx = $ENV{COGNITO_NGINX} || 'nginx';
my $topic = $ENV{COGNITO_TOPIC} || '';

if ($nginx ne 'nginx') {
    print "1..0 # SKIP the units are built for the installed nginx\n";
    exit 0;
}

if (!-f "$build/ngx_cognito_unit_module.so") {
    die "no ngx_cognito_unit_module.so in $build: tools/build t/unit\n";
}

$build = abs_path($build);

my $directory = tempdir('cognito-unit-XXXXXXXX', TMPDIR => 1, CLEANUP => 1);

mkdir "$directory/logs" or die "cannot create $directory/logs: $!\n";

open my $conf, '>', "$directory/nginx.conf"
    or die "cannot create $directory/nginx.conf: $!\n";

print $conf <<"EOC";
pid         $directory/nginx.pid;
error_log   $directory/error.log;

load_module $build/ngx_cognito_unit_module.so;

cognito_unit_tests $topic;

events {
}
EOC

close $conf or die "cannot write $directory/nginx.conf: $!\n";

system { $nginx } $nginx, '-t', '-p', "$directory/",
    '-e', "$directory/start.log", '-c', "$directory/nginx.conf";

if ($? == -1) {
    die "cannot run $nginx: $!\n";
}

if ($? & 127) {
    die sprintf("%s ended by signal %d\n", $nginx, $? & 127);
}

exit $? >> 8;
