package Cognito::Lambda;

# A Lambda endpoint of the test's own: functions by name, asked as the
# service's Invoke is, what they were asked with kept for the test to read.
#
#   use Cognito::Lambda;
#
#   my $lambda = Cognito::Lambda->start();
#   start_server(lambda_to($lambda));
#   my $pool = make_pool(LambdaConfig => { PreSignUp => arn('presignup') });
#
#   $lambda->serve(presignup => sub {
#       my ($event) = @_;
#       die "no\n" if ...;              # UserLambdaValidationException
#       $event->{response}{autoConfirmUser} = true();
#       return $event;
#   });
#
#   my @events = $lambda->events();     # since the last time, oldest first
#
# A function that returns a CODE reference is given the connection and says
# itself what goes over it: raw(), drip() and silent() make such.

use strict;
use warnings;

use parent 'Cognito::Listener';

use Exporter qw(import);
use JSON::PP ();

use Cognito::Listener qw(raw drip silent);

our @EXPORT = qw(arn lambda_to raw drip silent);

my $json = JSON::PP->new->utf8->allow_nonref->canonical;


sub arn { "arn:aws:lambda:eu-west-1:000000000000:function:$_[0]" }


# options of start_server(); more directives of the location may follow

sub lambda_to {
    my ($lambda, $more, @options) = @_;

    my $port = $lambda->{port};
    my $text = $more // '';

    return (
        locations => <<"END",

        location /documented {
            cognito;
            cognito_error_status documented;
        }

        location /lambda/ {
            internal;
            proxy_pass http://127.0.0.1:$port/;
            $text
        }
END
        server => 'cognito_lambda /lambda;',
        @options,
    );
}


sub start {
    my ($class) = @_;

    my $self = $class->new();

    $self->serve();

    return $self;
}


# from now on these functions and no others

sub serve {
    my ($self, %functions) = @_;

    $self->listen(sub { $self->answer($_[0], \%functions) });
}


# those that came since this was called last, or all about one function:
# { function, headers, event, path }

sub events {
    my ($self, $function) = @_;

    return grep { !defined $function || $_->{function} eq $function }
           $self->noted();
}


sub answer {
    my ($self, $connection, $functions) = @_;

    my $request = $self->read_request($connection) or return;
    my ($name) = $request->{path}
                 =~ m{^/2015-03-31/functions/([^/]+)/invocations$};
    my $event = eval { $json->decode($request->{body}) };

    $self->note({ function => $name, path => $request->{path},
                  method => $request->{method},
                  headers => $request->{headers}, event => $event });

    my $function = defined $name ? $functions->{$name} : undef;

    if (!$function) {
        my $answer = raw(404, { 'X-Amzn-ErrorType' =>
                              'ResourceNotFoundException:http://x.test/' },
                         '{"Type":"User","Message":"Function not found"}');
        return $answer->($connection);
    }

    my $result = eval { $function->($event, $connection) };
    my $error = $@;

    if (ref $result eq 'CODE') {
        return $result->($connection);
    }

    if ($error) {
        chomp $error if !ref $error;

        my $failure = ref $error ? $error
                    : { errorType => 'Error', errorMessage => $error,
                        trace => [] };

        return raw(200, { 'X-Amz-Function-Error' => 'Unhandled' },
                   $json->encode($failure))->($connection);
    }

    raw(200, {}, $json->encode($result))->($connection);
}


1;
